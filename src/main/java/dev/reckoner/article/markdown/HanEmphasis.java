package dev.reckoner.article.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Asterisks beside Chinese. CommonMark tells opening from closing asterisks by the spaces around
 * punctuation, which Chinese does not have; here a wide neighbour does the service of a space. Runs
 * with narrow neighbours on both sides are left to CommonMark.
 */
final class HanEmphasis extends AsteriskDelimiterProcessor {

    HanEmphasis() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return leftFlanking || !afterIsWhitespace && wide(before, after);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return rightFlanking || !beforeIsWhitespace && wide(before, after);
    }

    private static boolean wide(String before, String after) {
        return Han.isWide(before.charAt(0)) || Han.isWide(after.charAt(0));
    }
}
