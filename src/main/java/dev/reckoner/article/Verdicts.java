package dev.reckoner.article;

import dev.reckoner.price.Ways;
import dev.reckoner.wording.Words;

/** How the ways to pay are called, and which of them is cheapest. */
final class Verdicts {

    private static final String TOO_CLOSE = "too-close";

    private Verdicts() {}

    static String name(Ways.Kind kind, Words words) {
        return words.phrase("way-" + kind.id());
    }

    /** The name of the cheapest way, or that none is. */
    static String of(Ways ways, Words words) {
        return ways.cheapest()
                .map(way -> name(way.kind(), words))
                .orElseGet(() -> words.phrase(TOO_CLOSE));
    }

    /** The same for programs. */
    static String id(Ways ways) {
        return ways.cheapest().map(way -> way.kind().id()).orElse(TOO_CLOSE);
    }
}
