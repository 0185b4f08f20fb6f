package dev.reckoner.dossier;

/** Where pages stand below the folder of their language. */
public final class Addresses {

    public static final String MODELS = "models/index.html";
    public static final String ACCELERATORS = "accelerators/index.html";
    public static final String OFFERS = "offers/index.html";
    public static final String CAN_I_RUN = "can-i-run/index.html";
    public static final String COMPARE = "compare/index.html";
    public static final String CLAIMS = "claims/index.html";
    public static final String QUESTIONS = "questions/index.html";
    public static final String SOURCES = "sources/index.html";
    public static final String ASSUMPTIONS = "assumptions/index.html";

    public static final String SEARCH = "search/index.html";
    public static final String API = "api/index.html";
    public static final String ARCHIVE = "archive/index.html";

    private Addresses() {}

    public static String model(String id) {
        return "models/" + id + "/index.html";
    }

    public static String accelerator(String id) {
        return "accelerators/" + id + "/index.html";
    }

    /**
     * A provider's page, with what it lets and what it hosts.
     *
     * @param id as its files are named
     */
    public static String provider(String id) {
        return "offers/" + id + "/index.html";
    }

    public static String canIRun(String model, String accelerator) {
        return "can-i-run/" + model + "-on-" + accelerator + "/index.html";
    }

    public static String compare(String first, String second) {
        return "compare/" + first + "-vs-" + second + "/index.html";
    }

    public static String article(String slug) {
        return "articles/" + slug + "/index.html";
    }

    /** The articles of a category. */
    public static String category(String id) {
        return "categories/" + id + "/index.html";
    }

    /** The articles with a tag. */
    public static String tag(String tag) {
        return "tags/" + tag + "/index.html";
    }

    /**
     * A further page of a list.
     *
     * @param list the first
     * @param number from 2 on; 1 is the list itself
     */
    public static String page(String list, int number) {
        String folder = list.substring(0, list.length() - "index.html".length());
        return number == 1 ? list : folder + number + "/index.html";
    }

    public static String claim(String id) {
        return "claims/" + id + "/index.html";
    }

    public static String question(String id) {
        return "questions/" + id + "/index.html";
    }

    /** How many of each accelerator a model takes. */
    public static String needs(String model) {
        return "models/" + model + "/accelerators/index.html";
    }

    /** What a model and its variants reached on benchmarks, where that is much. */
    public static String scores(String model) {
        return "models/" + model + "/scores/index.html";
    }

    /**
     * The sources of one rank.
     *
     * @param rank in lower case
     */
    public static String sources(String rank) {
        return "sources/" + rank + "/index.html";
    }

    /** The way from one page to another of the same language. */
    public static String way(String from, String to) {
        int shared = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
            if (from.charAt(i) != to.charAt(i)) {
                break;
            }
            shared = from.charAt(i) == '/' ? i + 1 : shared;
        }
        long up = from.substring(shared).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(shared);
    }
}
