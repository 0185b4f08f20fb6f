package dev.reckoner.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** Tells how far a run is. */
final class Progress {

    private Progress() {}

    /** A line that overwrites itself, on a terminal only. */
    static Consumer<String> on(PrintWriter err) {
        if (System.console() == null) {
            return step -> {};
        }
        return step -> {
            err.print("\r" + step + " \r");
            err.flush();
        };
    }
}
