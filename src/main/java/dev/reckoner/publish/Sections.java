package dev.reckoner.publish;

import dev.reckoner.dossier.Addresses;
import dev.reckoner.dossier.ProviderDossier;
import dev.reckoner.publish.page.Link;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a site that its pages lead to; a part of which there is nothing is not there. */
final class Sections {

    private static final String ARTICLES = "index.html";

    private final Content content;
    private final Map<String, List<Section>> byLanguage = new HashMap<>();

    Sections(Content content) {
        this.content = content;
        content.site().languages().forEach(tag -> byLanguage.put(tag, of(tag)));
    }

    boolean articles() {
        return !content.articles().isEmpty();
    }

    boolean models() {
        return !content.catalogue().models().isEmpty() || !content.catalogue().sketches().isEmpty();
    }

    boolean accelerators() {
        return !content.catalogue().accelerators().isEmpty();
    }

    boolean providers() {
        return !ProviderDossier.ids(content.almanac()).isEmpty();
    }

    boolean canIRun() {
        return !content.catalogue().models().isEmpty() && !content.almanac().asked().isEmpty();
    }

    boolean claims() {
        return !content.catalogue().claims().isEmpty();
    }

    boolean questions() {
        return !content.catalogue().questions().isEmpty();
    }

    boolean sources() {
        return !content.catalogue().sources().isEmpty();
    }

    boolean compared() {
        return !content.site().compared().isEmpty();
    }

    /** A part of the site: the key of its name, and where it stands below a language's folder. */
    private record Section(String key, String address) {}

    /** Those that are there in a language, in the order of the menu. */
    private List<Section> of(String language) {
        List<Section> sections = new ArrayList<>();
        add(sections, articles(), "articles", ARTICLES);
        add(sections, models(), "models", Addresses.MODELS);
        add(sections, accelerators(), "accelerators", Addresses.ACCELERATORS);
        add(sections, providers(), "providers", Addresses.OFFERS);
        add(sections, canIRun(), "can-i-run", Addresses.CAN_I_RUN);
        add(sections, claims(), "claims", Addresses.CLAIMS);
        add(sections, questions(), "questions", Addresses.QUESTIONS);
        add(sections, compared(), "compared", Addresses.COMPARE);
        add(sections, sources(), "sources-title", Addresses.SOURCES);
        return sections;
    }

    private static void add(List<Section> sections, boolean there, String key, String address) {
        if (there) {
            sections.add(new Section(key, address));
        }
    }

    /**
     * Links to those that are there.
     *
     * @param root way from the page to the root of the site
     */
    List<Link> links(String language, String root) {
        return byLanguage.get(language).stream()
                .map(section -> link(section, language, root))
                .toList();
    }

    /**
     * The list that a page below it belongs to, from the root.
     *
     * @param address of the page below its language's folder
     */
    Optional<Link> above(String language, String address) {
        String folder = address.substring(0, address.indexOf('/') + 1);
        return byLanguage.get(language).stream()
                .filter(section -> section.address().equals(folder + "index.html"))
                .filter(section -> !section.address().equals(address))
                .map(section -> link(section, language, ""))
                .findFirst();
    }

    private Link link(Section section, String language, String root) {
        Words words = content.words().get(language);
        String href = root + language + "/" + section.address();
        return new Link(words.phrase(section.key()), href, "");
    }
}
