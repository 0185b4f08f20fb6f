package dev.reckoner.scenario;

import dev.reckoner.provenance.Answer;
import java.util.Objects;

/** What came of answering a path or an expression. */
public sealed interface Outcome {

    /** A figure, or a reason why the facts give none. */
    record Answered(Answer answer) implements Outcome {
        public Answered {
            Objects.requireNonNull(answer);
        }
    }

    /** A mistake of whoever wrote it. */
    record Refused(String what, String hint) implements Outcome {
        public Refused {
            Objects.requireNonNull(what);
            Objects.requireNonNull(hint);
        }

        /** A mistake that has been told at the place where it was made. */
        static final Refused TOLD = new Refused("", "");

        /** Whether there is nothing more to tell. */
        public boolean told() {
            return what.isEmpty();
        }
    }
}
