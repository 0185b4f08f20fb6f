package dev.reckoner.publish.template;

import dev.reckoner.publish.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a template into text and code, as far as {@link Lint} needs it: comments are left out, and
 * what is never closed runs to the end (Freemarker itself reports that).
 */
final class Scanner {

    private final String template;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Scanner(String template) {
        this.template = template;
    }

    static List<Token> scan(String template) {
        Scanner scanner = new Scanner(template);
        scanner.run();
        return List.copyOf(scanner.tokens);
    }

    private void run() {
        int text = 0;
        while (at < template.length()) {
            int start = at;
            if (startsCode()) {
                if (start > text) {
                    tokens.add(new Token(Kind.TEXT, "", template.substring(text, start), text));
                }
                code();
                text = at;
            } else {
                at++;
            }
        }
        if (at > text) {
            tokens.add(new Token(Kind.TEXT, "", template.substring(text), text));
        }
    }

    private boolean startsCode() {
        return ahead("${") || ahead("<#") || ahead("</#") || ahead("<@") || ahead("</@");
    }

    private void code() {
        int start = at;
        if (ahead("<#--")) {
            int end = template.indexOf("-->", at);
            at = end < 0 ? template.length() : end + 3;
        } else if (ahead("${")) {
            at = end(template, at + 2, '}');
            tokens.add(new Token(Kind.INTERPOLATION, "", body(start + 2), start));
        } else if (ahead("<#")) {
            int name = start + 2;
            int end = name;
            while (end < template.length() && Character.isLetter(template.charAt(end))) {
                end++;
            }
            at = end(template, end, '>');
            String word = template.substring(name, end);
            tokens.add(new Token(Kind.DIRECTIVE, word, body(end), start));
        } else if (ahead("<@")) {
            at = end(template, at + 2, '>');
            tokens.add(new Token(Kind.CALL, "", body(start + 2), start));
        } else {
            int end = template.indexOf('>', at);
            at = end < 0 ? template.length() : end + 1;
            if (template.startsWith("</#", start)) {
                tokens.add(new Token(Kind.CLOSE, body(start + 3).strip(), "", start));
            }
        }
    }

    private boolean ahead(String what) {
        return template.startsWith(what, at);
    }

    private String body(int from) {
        return template.substring(from, Math.max(from, at - 1));
    }

    /** The offset after the bracket that closes the code which begins at {@code from}. */
    static int end(String template, int from, char close) {
        int depth = 0;
        int i = from;
        while (i < template.length()) {
            char c = template.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(template, i);
                continue;
            }
            if (depth == 0 && c == close) {
                return i + 1;
            }
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            }
            i++;
        }
        return template.length();
    }

    /** The offset after a string literal that begins at {@code from}. */
    static int endOfString(String code, int from) {
        char quote = code.charAt(from);
        boolean raw =
                from > 0
                        && code.charAt(from - 1) == 'r'
                        && (from == 1 || !Character.isJavaIdentifierPart(code.charAt(from - 2)));
        for (int i = from + 1; i < code.length(); i++) {
            if (code.charAt(i) == '\\' && !raw) {
                i++;
            } else if (code.charAt(i) == quote) {
                return i + 1;
            }
        }
        return code.length();
    }
}
