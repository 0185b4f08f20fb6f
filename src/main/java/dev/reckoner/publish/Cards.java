package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Publication;
import dev.reckoner.card.Card;
import dev.reckoner.card.Font;
import dev.reckoner.card.Look;
import dev.reckoner.card.Painter;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.table.Html;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures that stand for articles and for the site elsewhere. */
final class Cards {

    /** Stands beside an article's page. */
    static final String NAME = "card.png";

    private static final String FONT = "fonts/NotoSansSC-Medium-subset.ttf";
    private static final String TOKENS = "templates/assets/css/tokens.css";
    private static final String CHARTS = "templates/assets/css/charts.css";

    /** Colours that pictures are painted with. */
    private static final List<String> COLOURS =
            List.of("paper", "text", "muted", "hair", "seal", "s1", "s2", "s3", "s4", "ctx");

    private final Content content;
    private final Painter painter;

    private Cards(Content content, Painter painter) {
        this.content = content;
        this.painter = painter;
    }

    /** With the font that ships and the site's colours. */
    static Cards of(Content content, Resources resources, Problems problems) {
        Look look = Look.of(text(resources.bytes(TOKENS)) + text(resources.bytes(CHARTS)));
        for (String colour : COLOURS) {
            if (look.colour(colour).isEmpty()) {
                problems.warn(
                        Place.of(TOKENS),
                        "the colour --" + colour + " is missing or not written as #rrggbb",
                        "pictures of articles are painted with the colour that ships");
            }
        }
        Look painted = look.orColoursOf(Look.of(text(Resources.shipped(TOKENS))));
        byte[] font = Resources.shipped(FONT).orElseThrow(() -> new IllegalStateException(FONT));
        return new Cards(content, new Painter(Font.of(font), painted));
    }

    private static String text(Optional<byte[]> css) {
        return new String(css.orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The site's icons, by path. */
    Map<String, byte[]> icons() {
        return painter.icons(seal(content.site().languages().get(0))).files();
    }

    /**
     * An article's card.
     *
     * @param language in which it is written
     * @param written where its title stands
     * @param title as HTML
     * @param shown what its page shows, charts among it
     */
    byte[] of(
            String language,
            Article.Written written,
            String title,
            String category,
            List<KeyFigure> keys,
            Publication shown,
            Problems problems) {
        String plain = Html.text(title);
        for (int missing : painter.missing(language, plain)) {
            problems.warn(
                    written.place(),
                    "the font of the pictures of articles lacks “"
                            + Character.toString(missing)
                            + "” of the title",
                    "a box stands for it; another word does without");
        }
        return painter.card(
                new Card(
                        language,
                        seal(language),
                        content.site().title().get(language),
                        category,
                        plain,
                        keys.stream().map(Cards::key).toList(),
                        chart(shown)));
    }

    private static Card.Key key(KeyFigure key) {
        return new Card.Key(Html.text(key.value().html()), Html.text(key.label().html()));
    }

    private static Optional<Card.Chart> chart(Publication shown) {
        return shown.drawings().stream()
                .findFirst()
                .map(drawing -> new Card.Chart(drawing.statistic(), drawing.narrow()));
    }

    private String seal(String language) {
        return content.words().get(language).interfaceWords().get("seal");
    }
}
