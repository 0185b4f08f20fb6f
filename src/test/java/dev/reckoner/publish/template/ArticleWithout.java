package dev.reckoner.publish.template;

import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.Cite;
import dev.reckoner.publish.page.Frame;
import dev.reckoner.publish.page.Head;
import dev.reckoner.publish.page.Markup;
import java.util.List;

/** An article that lacks whatever an article may lack. */
record ArticleWithout(Samples samples) {

    private static final Head NOTHING =
            new Head("", "", List.of(), "", "", "", "", "", "", "", List.of(), Markup.NONE);

    ArticlePage everythingOptional() {
        Frame full = samples.frame();
        Frame frame =
                new Frame(
                        full.language(),
                        full.root(),
                        full.siteName(),
                        full.title(),
                        "",
                        NOTHING,
                        full.stylesheet(),
                        "",
                        full.home(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        full.words());
        return new ArticlePage(
                frame,
                "",
                List.of(),
                new Markup("Title"),
                "",
                "",
                new Markup("Standfirst"),
                "10 May 2025",
                "2025-05-10",
                "",
                "",
                "",
                "1 min",
                "",
                List.of(),
                List.of(),
                new Markup("<p>Body</p>"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Licence",
                "",
                new Cite("", ""),
                List.of(),
                List.of(),
                List.of());
    }
}
