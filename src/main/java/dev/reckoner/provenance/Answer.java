package dev.reckoner.provenance;

import java.util.function.Function;

/** What a question comes to: a figure, or the reason why there is none. */
public sealed interface Answer permits Figure, Missing {

    /** Goes on from a figure; what is missing stays missing, for the same reason. */
    default Answer then(Function<Figure, Answer> next) {
        return this instanceof Figure figure ? next.apply(figure) : this;
    }
}
