package dev.reckoner.launcher;

import java.io.File;

/** What the launcher starts in a test: says what reached it. */
final class Echo {

    private Echo() {}

    public static void main(String[] args) {
        System.out.println("home " + System.getProperty("reckoner.home"));
        for (String arg : args) {
            System.out.println("argument [" + arg + "] is a file: " + new File(arg).isFile());
        }
        System.err.println("错误");
    }
}
