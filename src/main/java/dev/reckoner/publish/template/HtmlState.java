package dev.reckoner.publish.template;

import java.util.Locale;

/**
 * Where in the markup a template's text has got to, for {@link Lint}: escaping is safe in text and
 * in double-quoted attributes, and nowhere else.
 */
final class HtmlState {

    private enum In {
        TEXT,
        COMMENT,
        TAG,
        UNQUOTED,
        SINGLE,
        DOUBLE
    }

    private In in = In.TEXT;
    private String tag = "";
    private StringBuilder word = new StringBuilder();
    private String attribute = "";

    /** Reads a piece of text on. */
    void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            step(text, i);
        }
    }

    /** Why a text put in here would not be safe, or an empty text when it is. */
    String objection() {
        switch (in) {
            case COMMENT:
                return "a comment";
            case SINGLE:
                return "a single-quoted attribute";
            case TAG:
            case UNQUOTED:
                return "a tag outside double quotes";
            case DOUBLE:
                boolean code = attribute.startsWith("on") || attribute.equals("style");
                return code ? "the attribute " + attribute : "";
            default:
                return raw() ? "<" + tag + ">" : "";
        }
    }

    private boolean opens(String text, int i) {
        if (raw()) {
            return text.regionMatches(true, i, "</" + tag, 0, tag.length() + 2);
        }
        boolean last = i + 1 == text.length();
        return last
                || Character.isLetter(text.charAt(i + 1))
                || "/!".indexOf(text.charAt(i + 1)) >= 0;
    }

    private boolean raw() {
        return tag.equals("script") || tag.equals("style");
    }

    private void step(String text, int i) {
        char c = text.charAt(i);
        switch (in) {
            case TEXT:
                if (c == '<' && opens(text, i)) {
                    in = text.startsWith("<!--", i) ? In.COMMENT : In.TAG;
                    tag = "";
                    word = new StringBuilder();
                }
                break;
            case COMMENT:
                if (c == '>' && i >= 2 && text.startsWith("--", i - 2)) {
                    in = In.TEXT;
                }
                break;
            case TAG:
                tagCharacter(c);
                break;
            case UNQUOTED:
                if (Character.isWhitespace(c)) {
                    in = In.TAG;
                } else if (c == '"') {
                    in = In.DOUBLE;
                } else if (c == '\'') {
                    in = In.SINGLE;
                } else if (c == '>') {
                    in = In.TEXT;
                }
                break;
            case SINGLE:
                in = c == '\'' ? In.TAG : in;
                break;
            default:
                in = c == '"' ? In.TAG : in;
        }
    }

    private void tagCharacter(char c) {
        if (c == '>' || c == '=' || Character.isWhitespace(c)) {
            String read = word.toString().toLowerCase(Locale.ROOT);
            if (tag.isEmpty()) {
                tag = read;
            } else if (!read.isEmpty()) {
                attribute = read;
            }
            word = new StringBuilder();
            in = c == '>' ? In.TEXT : c == '=' ? In.UNQUOTED : In.TAG;
        } else {
            word.append(c);
        }
    }
}
