package dev.reckoner.article.markdown;

/**
 * How long a text takes to read.
 *
 * @param words words of alphabetic scripts; a figure counts as one
 * @param han Han characters
 */
public record Length(int words, int han) {

    static final Length NONE = new Length(0, 0);

    static Length of(CharSequence text) {
        int words = 0;
        int han = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHan = Han.isLetter(c);
            boolean letter = !isHan && Character.isLetterOrDigit(c);
            if (isHan) {
                han++;
            } else if (letter && !inWord) {
                words++;
            }
            inWord = letter || inWord && (c == '\'' || c == '’' || c == '.' || c == '-');
        }
        return new Length(words, han);
    }

    Length plus(Length other) {
        return new Length(words + other.words, han + other.han);
    }
}
