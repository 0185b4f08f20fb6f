package dev.reckoner.publish;

import java.util.stream.Collectors;

/** Our own scripts as they are published: without what only their authors read. */
public final class Script {

    private Script() {}

    /**
     * Takes out indents and lines that hold nothing but a comment. No text of ours goes over the
     * end of a line, so that a line can be judged by its beginning.
     */
    public static String minified(String script) {
        return script.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .filter(line -> !line.startsWith("//") && !line.startsWith("/**"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
