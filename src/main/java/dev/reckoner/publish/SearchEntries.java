package dev.reckoner.publish;

import dev.reckoner.article.ClaimText;
import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.Translated.Line;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.DossierPage;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.search.Entry;
import dev.reckoner.publish.search.Prose;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the search knows of the pages. Whether a model runs on an accelerator has no entry: there
 * are a thousand such pages, and a script can tell their addresses from those of the two.
 */
final class SearchEntries {

    /** Sections whose pages are text; of others the standfirst says what there is. */
    private static final List<String> READ = List.of("claims", "questions", "assumptions");

    private static final List<String> WITH_WORDS =
            List.of("models", "accelerators", "offers", "compare");

    private final Content content;
    private final Map<String, Integer> named;

    SearchEntries(Content content) {
        this.content = content;
        this.named = Naming.counts(content.tree(), content.catalogue());
    }

    /** What is found of a page; nothing where others stand for it. */
    Optional<Entry> of(Draft draft) {
        String path = draft.path().substring(draft.path().indexOf('/') + 1);
        Words words = content.words().get(draft.language());
        if (draft.page() instanceof ArticlePage page) {
            return Optional.of(article(page, path, words));
        }
        return draft.page() instanceof DossierPage page && stands(path)
                ? Optional.of(dossier(page, path, words))
                : Optional.empty();
    }

    /** Lists, and the page of a thing; not what stands below that, nor pairs. */
    private static boolean stands(String path) {
        long depth = path.chars().filter(c -> c == '/').count();
        return depth == 1 || depth == 2 && !path.startsWith("can-i-run/");
    }

    /** Its tags are in the language of the data, as are the ids of things. */
    private Entry article(ArticlePage page, String path, Words words) {
        String tags =
                content.articles().stream()
                        .filter(article -> Addresses.article(article.slug()).equals(path))
                        .flatMap(article -> article.tags().stream())
                        .collect(Collectors.joining(" "));
        return new Entry(
                path,
                words.phrase("article"),
                Html.text(page.title().html()),
                page.otherTitle() + " " + tags,
                about(page),
                prose(page.standfirst()) + " " + prose(page.body()),
                0);
    }

    /** What an article says it is about: category, key figures, headings, captions. */
    private static String about(ArticlePage page) {
        return page.frame().trail().stream()
                        .skip(1)
                        .map(Link::text)
                        .collect(Collectors.joining(" "))
                + page.keyFigures().stream()
                        .map(key -> " " + prose(key.label()))
                        .collect(Collectors.joining())
                + Prose.heads(page.body().html());
    }

    private Entry dossier(DossierPage page, String path, Words words) {
        String section = path.substring(0, path.indexOf('/'));
        String id = path.substring(section.length() + 1).replace("/index.html", "");
        boolean list = id.equals("index.html");
        boolean read = READ.contains(section) && (!list || section.equals("assumptions"));
        String said =
                read
                        ? page.sections().stream()
                                .filter(part -> !part.anchor().equals("said"))
                                .map(part -> prose(part.body()))
                                .collect(Collectors.joining(" "))
                        : "";
        String text = prose(page.standfirst()) + (said.isEmpty() ? "" : " " + said);
        String kind = WITH_WORDS.contains(section) ? words.phrase("search-" + section) : "";
        if (section.equals("claims") && !list) {
            Claim claim = content.catalogue().claims().get(id);
            return claim(claim, page, path, text, words);
        }
        return new Entry(
                path,
                page.eyebrow(),
                page.title(),
                list ? "" : names(id),
                kind,
                text,
                named.getOrDefault(id, 0));
    }

    /** A claim is looked for by what was said, not by the page's title, which says who and when. */
    private static Entry claim(
            Claim claim, DossierPage page, String path, String text, Words words) {
        String said = claim.translation().in(words.language()).map(Line::text).orElse(claim.said());
        return new Entry(
                path,
                page.eyebrow(),
                words.phrase("estimate-line", ClaimText.who(claim, words), said),
                said.equals(claim.said()) ? "" : claim.said(),
                page.title(),
                text,
                0);
    }

    /** What a thing is called beside its title: by its id, and as its maker writes it. */
    private String names(String id) {
        Catalogue catalogue = content.catalogue();
        return Optional.ofNullable(catalogue.accelerators().get(id))
                .map(Accelerator::fullName)
                .map(name -> id + " " + name)
                .orElse(id);
    }

    private static String prose(Markup markup) {
        return Prose.of(markup.html());
    }
}
