package dev.reckoner.publish;

import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.MissingPage;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a server shows where there is no page: one for each language, and one in all languages at
 * the root, because many servers know only that.
 */
final class MissingPages {

    private final Content content;
    private final Frames frames;

    MissingPages(Content content, Frames frames) {
        this.content = content;
        this.frames = frames;
    }

    List<Draft> all() {
        List<String> languages = content.site().languages();
        List<Draft> drafts = new ArrayList<>();
        drafts.add(in("", languages.get(0), languages));
        for (String language : languages) {
            drafts.add(in(language + "/", language, List.of(language)));
        }
        return drafts;
    }

    private Draft in(String folder, String first, List<String> languages) {
        Words words = content.words().get(first);
        Leaf leaf =
                new Leaf(
                        folder + Leaf.MISSING,
                        first,
                        words.phrase("not-found"),
                        "",
                        frames.starts(),
                        List.of());
        List<MissingPage.Notice> notices = new ArrayList<>();
        for (String language : languages) {
            Words own = content.words().get(language);
            // Where every language has its say, a screen should show them all.
            List<Link> links =
                    frames.sections(leaf, language).stream()
                            .limit(languages.size() > 1 ? 3 : Long.MAX_VALUE)
                            .toList();
            notices.add(
                    new MissingPage.Notice(
                            language.equals(first) ? "" : language,
                            own.phrase("not-found"),
                            own.phrase("not-found-text"),
                            links));
        }
        return new Draft(leaf, "missing.ftlh", new MissingPage(frames.of(leaf), notices));
    }
}
