package dev.reckoner.publish.template;

import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.Frame;
import dev.reckoner.publish.page.Markup;
import java.util.List;

/** An article that lacks whatever an article may lack. */
record ArticleWithout(Samples samples) {

    ArticlePage everythingOptional() {
        Frame full = samples.frame();
        Frame frame =
                new Frame(
                        full.language(),
                        full.root(),
                        full.siteName(),
                        full.title(),
                        "",
                        "",
                        full.stylesheet(),
                        "",
                        full.home(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        full.words());
        return new ArticlePage(
                frame,
                "Category",
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
                new Markup("<p>Body</p>"),
                List.of(),
                List.of(),
                List.of(),
                "Licence",
                "",
                List.of());
    }
}
