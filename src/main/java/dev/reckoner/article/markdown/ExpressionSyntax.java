package dev.reckoner.article.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Expressions in braces as a piece of Markdown, like a code span. */
final class ExpressionSyntax implements InlineParserExtension {

    static final String OPENING = "{=";

    /** A complete expression, braces included. */
    static final class Expression extends Leaf {
        Expression(BasedSequence chars) {
            super(chars);
        }

        /** What stands between the braces. */
        BasedSequence inner() {
            return getChars().subSequence(OPENING.length(), getChars().length() - 1);
        }
    }

    /** An opening without an end. */
    static final class Unclosed extends Leaf {
        Unclosed(BasedSequence chars) {
            super(chars);
        }
    }

    abstract static class Leaf extends Node {
        Leaf(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /**
     * Index of the closing brace of the expression that opens at {@code from}, or -1. A brace in a
     * quoted name does not close, and an expression holds no other opening brace: so a forgotten
     * end does not swallow the text up to the next expression.
     */
    static int end(CharSequence text, int from) {
        boolean quoted = false;
        for (int i = from + OPENING.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '}') {
                return i;
            } else if (!quoted && c == '{') {
                return -1;
            }
        }
        return -1;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (start + 1 >= input.length() || input.charAt(start + 1) != '=') {
            return false;
        }
        int end = end(input, start);
        parser.flushTextNode();
        if (end < 0) {
            parser.appendNode(new Unclosed(input.subSequence(start, start + OPENING.length())));
            parser.setIndex(start + OPENING.length());
        } else {
            parser.appendNode(new Expression(input.subSequence(start, end + 1)));
            parser.setIndex(end + 1);
        }
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Tells the parser which character to watch for. */
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new ExpressionSyntax();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
