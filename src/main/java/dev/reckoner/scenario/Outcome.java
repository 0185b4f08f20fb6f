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
    }
}
