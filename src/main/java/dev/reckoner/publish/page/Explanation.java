package dev.reckoner.publish.page;

import java.util.List;

/**
 * How one number was made, as a worked sum.
 *
 * @param anchor id on the page, {@code why-…}
 * @param name what it is, such as "Monthly rent"
 * @param subject of what, such as "Llama 3.1 405B · BF16"; may be empty
 * @param value as shown
 * @param exact the same with all its digits, empty where it says no more than {@code value}
 * @param range "16 to 24", or empty
 * @param sentence one sentence that says what it is
 * @param formula MathML in words, or none for a number that is not computed
 * @param worked the same with the numbers put in and the result
 * @param inputs the numbers put in; none for a number that is not computed
 * @param origin such a number itself, and where it comes from; else nothing
 * @param rejected alternatives that were looked at, with the reason; may be empty
 */
public record Explanation(
        String anchor,
        String name,
        String subject,
        String value,
        String exact,
        String range,
        String sentence,
        Markup formula,
        Markup worked,
        List<Input> inputs,
        List<Input> origin,
        List<Rejected> rejected) {

    /**
     * A number put in.
     *
     * @param href to its own explanation, or empty
     * @param kind {@code given}, {@code assumed}, {@code measured}, {@code chosen} or {@code
     *     computed}
     * @param kindText the same in the page's language
     * @param note reason, conditions or place in the source; may be empty
     * @param noteLanguage BCP 47 tag of the note where it is not the page's, else empty
     * @param source its title, or empty
     * @param sourceLanguage BCP 47 tag of the title where it is not the page's, else empty
     * @param sourceHref way to the entry in the page's list of sources, or empty
     * @param date when it was checked, or empty
     */
    public record Input(
            String name,
            String href,
            String value,
            String kind,
            String kindText,
            String note,
            String noteLanguage,
            String source,
            String sourceLanguage,
            String sourceHref,
            String date) {}

    /** A layout that does not work, the reason, and the smallest change that would make it work. */
    public record Rejected(String what, String reason) {}
}
