package dev.reckoner.article.markdown;

import java.lang.Character.UnicodeBlock;

/** Chinese characters and the punctuation that is as wide as they are. */
final class Han {

    private Han() {}

    static boolean isLetter(char c) {
        return c >= '\u2e80' && !Character.isSurrogate(c) && Character.isIdeographic(c);
    }

    /** Full-width punctuation, such as the ideographic comma and full stop. */
    static boolean isMark(char c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        return block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION && !isLetter(c)
                || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                        && c <= '\uff60'
                        && !Character.isLetterOrDigit(c);
    }

    static boolean isWide(char c) {
        return isLetter(c) || isMark(c);
    }

    /**
     * Whether a line break between the two is only the author's, and no space: Chinese has none
     * between sentences.
     */
    static boolean joins(char before, char after) {
        return isMark(before) || isMark(after) || isLetter(before) && isLetter(after);
    }
}
