package dev.reckoner.publish.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.problem.Problems;
import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.IndexPage;
import dev.reckoner.publish.page.LanguagePage;
import dev.reckoner.publish.page.Markup;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text of every page, in every place where a template puts it. */
class EscapingTest {

    private static final String HOSTILE =
            "\"'<>&`=/{}${x}</script><!--]]>\u2028\u202e<img src=x onerror=alert(1)>";

    @ParameterizedTest
    @CsvSource({"article.ftlh", "index.ftlh", "language.ftlh"})
    void hostileTextChangesNoElementAndComesBackUnchanged(String template) throws Exception {
        Document plain = page(template, "plain");
        Document hostile = page(template, HOSTILE);
        assertEquals(structure(plain), structure(hostile));
        assertEquals(HOSTILE, hostile.title());
        assertEquals(HOSTILE, hostile.expectFirst("meta[name=description]").attr("content"));
        assertEquals(HOSTILE, hostile.expectFirst("nav").attr("aria-label"));
        assertEquals(HOSTILE, hostile.expectFirst(".bar nav a").attr("href"));
        assertEquals(HOSTILE, hostile.expectFirst(".bar nav a").wholeText());
        assertEquals(HOSTILE, hostile.expectFirst("html").attr("lang"));
    }

    private static List<String> structure(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.normalName() + keys(element))
                .toList();
    }

    private static List<String> keys(Element element) {
        return element.attributes().asList().stream().map(Attribute::getKey).toList();
    }

    private static Document page(String template, String text) throws Exception {
        Problems problems = new Problems();
        Class<? extends Record> type =
                Map.of(
                                "article.ftlh", ArticlePage.class,
                                "index.ftlh", IndexPage.class,
                                "language.ftlh", LanguagePage.class)
                        .get(template);
        String html =
                Templates.load(TemplateSource.shipped(), List.of(template), Limits.USUAL, problems)
                        .render(template, (Record) filled(type, text), problems)
                        .orElse("");
        assertEquals(List.of(), problems.errors());
        return Jsoup.parse(html);
    }

    /**
     * A value of a page's type in which every text is the given one and every list has one entry.
     */
    private static Object filled(Type type, String text) throws Exception {
        if (type == String.class) {
            return text;
        } else if (type == Markup.class) {
            return new Markup("<b>markup</b>");
        } else if (type instanceof ParameterizedType generic
                && generic.getRawType() == List.class) {
            return List.of(filled(generic.getActualTypeArguments()[0], text));
        } else if (type instanceof ParameterizedType) {
            Map<String, String> words = new TreeMap<>(Samples.EN.words());
            words.replaceAll((key, word) -> text);
            return words;
        }
        Class<?> record = (Class<?>) type;
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = filled(components[i].getGenericType(), text);
        }
        return record.getDeclaredConstructor(types).newInstance(values);
    }
}
