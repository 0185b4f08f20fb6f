package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation;

/** How far a number may be believed, by how it came about. */
public enum Kind {
    GIVEN("given"),
    ASSUMED("assumed"),
    MEASURED("measured"),
    FITTED("fitted"),
    ASKED("asked"),
    CHOSEN("chosen"),
    COMPUTED("computed");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** Its key in words files and on pages. */
    public String id() {
        return id;
    }

    public static Kind of(Derivation derivation) {
        if (derivation instanceof Derivation.Given) {
            return GIVEN;
        }
        if (derivation instanceof Derivation.Assumed) {
            return ASSUMED;
        }
        if (derivation instanceof Derivation.Measured) {
            return MEASURED;
        }
        if (derivation instanceof Derivation.Fitted) {
            return FITTED;
        }
        if (derivation instanceof Derivation.Asked) {
            return ASKED;
        }
        return derivation instanceof Derivation.Chosen ? CHOSEN : COMPUTED;
    }
}
