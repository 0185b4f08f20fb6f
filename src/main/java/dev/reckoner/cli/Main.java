package dev.reckoner.cli;

import java.util.Optional;

/** Starts the program. */
public final class Main {

    private static final int USAGE = 2;

    private Main() {}

    /** Answers the two cheap questions itself, before anything else is loaded. */
    public static void main(String[] args) {
        switch (args.length == 0 ? "--help" : args[0]) {
            case "--version" -> System.out.println("reckoner " + version());
            case "--help" -> System.out.println("usage: reckoner [--root DIR] COMMAND");
            default -> {
                System.err.println("reckoner: unknown command \"" + args[0] + "\"");
                System.exit(USAGE);
            }
        }
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
