package dev.reckoner.publish.template;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;

/** Says in our words what Freemarker found wrong with a template. */
final class Mistakes {

    private static final String ENDLESS = "look for a macro that calls itself";

    private Mistakes() {}

    /** A template as a file of the site. */
    static Place place(String name) {
        return Place.of("templates/" + name);
    }

    /** A mistake found while reading. */
    static void add(ParseException mistake, String name, Problems problems) {
        problems.add(
                place(name, mistake.getLineNumber(), mistake.getColumnNumber()),
                firstParagraph(mistake.getEditorMessage()),
                "");
    }

    /** A mistake found while a page was made. */
    static void add(Throwable cause, String name, Limits limits, Problems problems) {
        if (cause instanceof TemplateException mistake) {
            problems.add(place(mistake, name), what(mistake), hint(mistake));
        } else if (cause instanceof BoundedWriter.Full) {
            String most = limits.characters() + " characters";
            problems.add(place(name), "writes more than " + most + " for one page", ENDLESS);
        } else if (cause instanceof StackOverflowError) {
            problems.add(place(name), "goes deeper and deeper without end", ENDLESS);
        } else if (cause instanceof OutOfMemoryError) {
            problems.add(place(name), "needs more memory than there is", ENDLESS);
        } else {
            throw new IllegalStateException("cannot render " + name, cause);
        }
    }

    /** A mistake that the template itself expected and got over. */
    static void warn(TemplateException mistake, String name, Problems problems) {
        problems.warn(place(mistake, name), what(mistake), hint(mistake));
    }

    private static Place place(TemplateException mistake, String name) {
        boolean known = mistake.getTemplateSourceName() != null && mistake.getLineNumber() != null;
        return known
                ? place(
                        mistake.getTemplateSourceName(),
                        mistake.getLineNumber(),
                        mistake.getColumnNumber())
                : place(name);
    }

    private static Place place(String name, int line, int column) {
        return new Place(place(name).file(), Math.max(0, line), Math.max(0, column));
    }

    private static String what(TemplateException mistake) {
        return mistake instanceof InvalidReferenceException
                ? "there is no " + mistake.getBlamedExpressionString()
                : firstParagraph(mistake.getMessageWithoutStackTop());
    }

    private static String hint(TemplateException mistake) {
        return mistake instanceof InvalidReferenceException
                ? "a template knows the page's own values and the words of content/words"
                : "";
    }

    /** Freemarker's messages go on with tips about settings that are not a template's to change. */
    private static String firstParagraph(String message) {
        return message.split("\n\\s*\n|\n-", 2)[0].replaceAll("\\s+", " ").strip();
    }
}
