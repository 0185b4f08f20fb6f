package dev.reckoner.publish;

import dev.reckoner.dossier.Addresses;
import dev.reckoner.dossier.ProviderDossier;
import dev.reckoner.publish.page.Link;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** The parts of a site that its pages lead to; a part of which there is nothing is not there. */
final class Sections {

    private static final String ARTICLES = "index.html";

    private final Content content;

    Sections(Content content) {
        this.content = content;
    }

    boolean articles(String language) {
        return content.articles().stream().anyMatch(a -> a.texts().containsKey(language));
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
     * Links to those that are there.
     *
     * @param root way from the page to the root of the site
     */
    List<Link> links(String language, String root) {
        Words words = content.words().get(language);
        List<Link> links = new ArrayList<>();
        add(links, articles(language), words, "articles", root, ARTICLES);
        add(links, models(), words, "models", root, Addresses.MODELS);
        add(links, accelerators(), words, "accelerators", root, Addresses.ACCELERATORS);
        add(links, providers(), words, "providers", root, Addresses.OFFERS);
        add(links, canIRun(), words, "can-i-run", root, Addresses.CAN_I_RUN);
        add(links, claims(), words, "claims", root, Addresses.CLAIMS);
        add(links, questions(), words, "questions", root, Addresses.QUESTIONS);
        add(links, compared(), words, "compared", root, Addresses.COMPARE);
        add(links, sources(), words, "sources-title", root, Addresses.SOURCES);
        return links;
    }

    private static void add(
            List<Link> links, boolean there, Words words, String key, String root, String address) {
        if (there) {
            String href = root + words.language() + "/" + address;
            links.add(new Link(words.phrase(key), href, ""));
        }
    }
}
