package dev.reckoner.publish;

import dev.reckoner.dossier.Addresses;
import dev.reckoner.dossier.ProviderDossier;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a site that its pages lead to; a part of which there is nothing is not there. */
final class Sections {

    private final Content content;
    private final List<Section> all;

    Sections(Content content) {
        this.content = content;
        this.all = of();
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

    /**
     * A part of the site.
     *
     * @param key of its name
     * @param menu key of its name in the menu; empty for what stands in the map of the site only
     * @param address below a language's folder
     * @param folders whose pages belong to it when the menu is looked at
     */
    private record Section(String key, String menu, String address, Set<String> folders) {

        Section(String key, String menu, String address) {
            this(key, menu, address, Set.of(folder(address)));
        }

        String current(String page) {
            if (page.equals(address)) {
                return "page";
            }
            return folders.contains(folder(page)) ? "true" : "";
        }
    }

    private static String folder(String address) {
        return address.substring(0, Math.max(0, address.indexOf('/')));
    }

    /** Those that are there, in the order of the map. */
    private List<Section> of() {
        Set<String> lists = Set.of("archive", "articles", "categories", "tags");
        Section articles = new Section("articles", "articles", Addresses.ARCHIVE, lists);
        Set<String> hardware = Set.of("accelerators", "offers");
        Section accelerators =
                new Section("accelerators", "hardware", Addresses.ACCELERATORS, hardware);
        List<Section> sections = new ArrayList<>();
        add(sections, articles(), articles);
        add(sections, models(), new Section("models", "models", Addresses.MODELS));
        add(sections, accelerators(), accelerators);
        add(sections, providers(), new Section("providers", "", Addresses.OFFERS));
        add(sections, canIRun(), new Section("can-i-run", "can-i-run", Addresses.CAN_I_RUN));
        add(sections, compared(), new Section("compared", "", Addresses.COMPARE));
        add(sections, claims(), new Section("claims", "claims", Addresses.CLAIMS));
        add(sections, questions(), new Section("questions", "", Addresses.QUESTIONS));
        add(sections, true, new Section("assumptions-title", "", Addresses.ASSUMPTIONS));
        add(sections, sources(), new Section("sources-title", "", Addresses.SOURCES));
        add(sections, true, new Section("api-eyebrow", "", Addresses.API));
        return sections;
    }

    private static void add(List<Section> sections, boolean there, Section section) {
        if (there) {
            sections.add(section);
        }
    }

    /**
     * What most readers look for.
     *
     * @param page its path
     * @param root way from the page to the root of the site
     */
    List<MenuEntry> menu(String language, String page, String root) {
        return all.stream()
                .filter(section -> !section.menu().isEmpty())
                .map(section -> entry(section, section.menu(), language, page, root))
                .toList();
    }

    /** All that is there. */
    List<MenuEntry> map(String language, String page, String root) {
        return all.stream()
                .map(section -> entry(section, section.key(), language, page, root))
                .toList();
    }

    private MenuEntry entry(
            Section section, String key, String language, String page, String root) {
        String folder = language + "/";
        return new MenuEntry(
                content.words().get(language).phrase(key),
                root + folder + section.address(),
                section.current(page.startsWith(folder) ? page.substring(folder.length()) : ""));
    }

    /**
     * The list that a page below it belongs to, from the root.
     *
     * @param address of the page below its language's folder
     */
    Optional<Link> above(String language, String address) {
        String folder = folder(address);
        return all.stream()
                .filter(section -> folder(section.address()).equals(folder))
                .findFirst()
                .or(() -> all.stream().filter(s -> s.folders().contains(folder)).findFirst())
                .filter(section -> !section.address().equals(address))
                .map(section -> link(section, language));
    }

    private Link link(Section section, String language) {
        String href = language + "/" + section.address();
        return new Link(content.words().get(language).phrase(section.key()), href, "");
    }
}
