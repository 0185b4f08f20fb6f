package dev.reckoner.scenario;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression at spaces and brackets; a quoted text is one token. */
final class Tokens {

    /** A piece of the text and where it begins. */
    record Token(String text, int offset) {}

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '"') {
                int quote = text.indexOf('"', end);
                end = quote < 0 ? text.length() : quote + 1;
            } else if (c != '(' && c != ')' && c != ' ' && c != '\n') {
                while (end < text.length() && " ()\"\n".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
            }
            if (c != ' ' && c != '\n') {
                tokens.add(new Token(text.substring(i, end), i));
            }
            i = end;
        }
        return tokens;
    }
}
