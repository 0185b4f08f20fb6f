package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.page.ListPage;
import dev.reckoner.publish.page.ListPage.Group;
import dev.reckoner.publish.page.ListPage.Step;
import dev.reckoner.publish.page.ListPage.Topic;
import dev.reckoner.publish.page.ListPage.Topics;
import dev.reckoner.publish.page.Teaser;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that list articles: all of them by year, by category and by tag. */
final class Shelves {

    private final Content content;
    private final Frames frames;
    private final Teasers teasers;

    Shelves(Content content, Frames frames) {
        this.content = content;
        this.frames = frames;
        this.teasers = new Teasers(content);
    }

    /**
     * A list of articles in one language.
     *
     * @param address of its first page below the language's folder
     * @param eyebrow the kind of list; may be empty
     * @param standfirst what it gathers; may be empty
     */
    private record Shelf(
            String address,
            String eyebrow,
            String title,
            String standfirst,
            List<Article> articles) {}

    /** Every page of every list in every language. */
    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (String language : content.site().languages()) {
            shelves(language).forEach(shelf -> drafts.addAll(pages(shelf, language)));
        }
        return drafts;
    }

    /** Those that hold something: that of all articles first, then by category and by tag. */
    private List<Shelf> shelves(String language) {
        Words words = content.words().get(language);
        List<Article> articles = content.articles();
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(
                new Shelf(
                        Addresses.ARCHIVE,
                        "",
                        words.phrase("archive-title"),
                        words.phrase("archive-standfirst"),
                        articles));
        content.site()
                .categories()
                .keySet()
                .forEach(
                        id ->
                                shelves.add(
                                        new Shelf(
                                                Addresses.category(id),
                                                words.phrase("category"),
                                                content.site().category(id, language),
                                                content.site().description(id, language),
                                                articles.stream()
                                                        .filter(a -> a.category().equals(id))
                                                        .toList())));
        content.site()
                .tagNames()
                .forEach(
                        (tag, names) ->
                                shelves.add(
                                        new Shelf(
                                                Addresses.tag(tag),
                                                words.phrase("tag"),
                                                names.get(language),
                                                "",
                                                articles.stream()
                                                        .filter(a -> a.tags().contains(tag))
                                                        .toList())));
        return shelves.stream().filter(shelf -> !shelf.articles().isEmpty()).toList();
    }

    private List<Draft> pages(Shelf shelf, String language) {
        List<Draft> drafts = new ArrayList<>();
        for (int number = 1; number <= count(shelf); number++) {
            drafts.add(page(shelf, number, language));
        }
        return drafts;
    }

    private int count(Shelf shelf) {
        return 1 + (shelf.articles().size() - 1) / content.site().pageLength();
    }

    private Draft page(Shelf shelf, int number, String language) {
        Words words = content.words().get(language);
        String address = Addresses.page(shelf.address(), number);
        String of = Coverage.number(words, number);
        Leaf leaf =
                new Leaf(
                        language + "/" + address,
                        language,
                        number == 1 ? shelf.title() : words.phrase("list-page", shelf.title(), of),
                        shelf.standfirst(),
                        frames.alternates(address),
                        frames.trail(address, language));
        boolean archive = shelf.address().equals(Addresses.ARCHIVE);
        ListPage page =
                new ListPage(
                        frames.of(leaf),
                        shelf.eyebrow(),
                        leaf.title(),
                        shelf.standfirst(),
                        count(words, shelf.articles().size()),
                        groups(shelf, number, address, language),
                        archive && number == 1 ? topics(language) : List.of(),
                        steps(shelf, number, words));
        return new Draft(leaf, "list.ftlh", page);
    }

    /** The articles of a page, by year. */
    private List<Group> groups(Shelf shelf, int number, String from, String language) {
        Map<Integer, List<Teaser>> byYear = new LinkedHashMap<>();
        int length = content.site().pageLength();
        shelf.articles().stream()
                .skip((number - 1L) * length)
                .limit(length)
                .forEach(
                        article -> {
                            String href = Addresses.way(from, Addresses.article(article.slug()));
                            byYear.computeIfAbsent(article.date().year(), y -> new ArrayList<>())
                                    .add(listed(teasers.of(article, language, href), shelf));
                        });
        List<Group> groups = new ArrayList<>();
        byYear.forEach((year, shown) -> groups.add(new Group(Integer.toString(year), shown)));
        return groups;
    }

    /** A list of one category does not name it at each article. */
    private static Teaser listed(Teaser teaser, Shelf shelf) {
        return shelf.title().equals(teaser.category()) ? teaser.withoutCategory() : teaser;
    }

    /** The other lists, by kind. */
    private List<Topics> topics(String language) {
        Words words = content.words().get(language);
        Map<String, List<Topic>> byKind = new LinkedHashMap<>();
        for (Shelf shelf : shelves(language)) {
            if (!shelf.eyebrow().isEmpty()) {
                byKind.computeIfAbsent(shelf.eyebrow(), kind -> new ArrayList<>())
                        .add(
                                new Topic(
                                        shelf.title(),
                                        Addresses.way(Addresses.ARCHIVE, shelf.address()),
                                        Coverage.number(words, shelf.articles().size())));
            }
        }
        List<Topics> topics = new ArrayList<>();
        byKind.forEach((kind, lists) -> topics.add(new Topics(kind, lists)));
        return topics;
    }

    private List<Step> steps(Shelf shelf, int number, Words words) {
        List<Step> steps = new ArrayList<>();
        String here = Addresses.page(shelf.address(), number);
        if (number > 1) {
            String newer = Addresses.page(shelf.address(), number - 1);
            steps.add(new Step("prev", words.phrase("newer"), Addresses.way(here, newer)));
        }
        if (number < count(shelf)) {
            String older = Addresses.page(shelf.address(), number + 1);
            steps.add(new Step("next", words.phrase("older"), Addresses.way(here, older)));
        }
        return steps;
    }

    /** "7 articles". */
    static String count(Words words, long articles) {
        return articles == 1
                ? words.phrase("one-article")
                : words.phrase("count-articles", Coverage.number(words, articles));
    }
}
