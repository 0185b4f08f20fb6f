package dev.reckoner.scenario;

import dev.reckoner.provenance.Expr;
import dev.reckoner.quantity.Measure;
import dev.reckoner.scenario.Expression.Comparison;
import dev.reckoner.scenario.Reading.Read;
import dev.reckoner.scenario.Reading.Refused;
import dev.reckoner.scenario.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the language of expressions:
 *
 * <pre>
 * expression := sum [ ("&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "=") sum ] [ "|" format ] [ "as" name ]
 * sum        := term { (" + " | " - ") term }
 * term       := atom { (" * " | " / ") atom }
 * atom       := path | number | "(" sum ")"
 * </pre>
 *
 * Names hold hyphens and slashes, hence the spaces around operators.
 */
public final class ExpressionParser {

    private static final int DEEPEST = 20;
    private static final int MOST_TOKENS = 400;
    private static final List<String> RELATIONS = List.of("<", "<=", ">", ">=", "=");
    private static final List<String> SIGNS = List.of("+", "-", "*", "/", "|", "as");

    /** Ends a parse at the first mistake; caught where the parse began. */
    private static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Refused refused;

        private Mistake(Refused refused) {
            super(refused.what(), null, false, false);
            this.refused = refused;
        }
    }

    private final String text;
    private final List<Token> tokens;
    private int next;
    private int depth;

    private ExpressionParser(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    /** Reads a whole expression. */
    public static Reading read(String text) {
        try {
            return new Read(new ExpressionParser(text).expression());
        } catch (Mistake mistake) {
            return mistake.refused;
        }
    }

    private Expression expression() throws Mistake {
        if (tokens.size() > MOST_TOKENS) {
            next = MOST_TOKENS;
            throw mistake("the expression is too long", "name parts of it");
        }
        Expr sum = sum();
        Optional<Comparison> comparison = Optional.empty();
        if (next < tokens.size() && RELATIONS.contains(tokens.get(next).text())) {
            String operator = tokens.get(next++).text();
            comparison = Optional.of(new Comparison(operator, sum()));
        }
        Optional<String> format = Optional.empty();
        if (take("|")) {
            format = Optional.of(word("a format is needed after \"|\""));
        }
        Optional<String> name = Optional.empty();
        if (take("as")) {
            String quoted = word("a name in quotes is needed after \"as\"");
            if (quoted.length() < 3 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
                next--;
                throw mistake(quoted + " is not a name in quotes", "write as \"name\"");
            }
            name = Optional.of(quoted.substring(1, quoted.length() - 1));
        }
        if (next < tokens.size()) {
            throw mistake(
                    "\"" + tokens.get(next).text() + "\" is not expected here",
                    "operators need spaces around them");
        }
        return new Expression(sum, comparison, format, name);
    }

    private Expr sum() throws Mistake {
        Expr left = term();
        while (true) {
            if (take("+")) {
                left = left instanceof Expr.Add add ? more(add, term()) : Expr.sum(left, term());
            } else if (take("-")) {
                left = new Expr.Sub(left, term());
            } else {
                return left;
            }
        }
    }

    private static Expr more(Expr.Add add, Expr term) {
        List<Expr> terms = new ArrayList<>(add.terms());
        terms.add(term);
        return new Expr.Add(terms);
    }

    private Expr term() throws Mistake {
        Expr left = atom();
        while (true) {
            if (take("*")) {
                left = Expr.product(left, atom());
            } else if (take("/")) {
                left = new Expr.Div(left, atom());
            } else {
                return left;
            }
        }
    }

    private Expr atom() throws Mistake {
        if (take("(")) {
            if (++depth > DEEPEST) {
                throw mistake("too many brackets", "");
            }
            Expr inner = sum();
            if (!take(")")) {
                throw mistake("a closing bracket is missing", "");
            }
            depth--;
            return inner;
        }
        String word = word("something to reckon with is missing");
        if (SIGNS.contains(word) || word.equals(")") || RELATIONS.contains(word)) {
            next--;
            throw mistake("\"" + word + "\" is not expected here", "");
        }
        if (Measure.isNumber(word)) {
            return Expr.num(Double.parseDouble(word));
        }
        if (!isPath(word)) {
            next--;
            throw mistake(
                    "\"" + word + "\" is neither a number nor a path",
                    "a path is scenario.metric, model:ID.field, accelerator:ID.field,"
                            + " offer:ID.price, measurement:ID.value, rate:KIND/ID, score:ID"
                            + " or assumption:ID");
        }
        return Expr.ref(word);
    }

    private static boolean isPath(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean name = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!name && "._-:/".indexOf(c) < 0) {
                return false;
            }
        }
        return word.indexOf('.') > 0 || word.indexOf(':') > 0;
    }

    private boolean take(String sign) {
        if (next < tokens.size() && tokens.get(next).text().equals(sign)) {
            next++;
            return true;
        }
        return false;
    }

    private String word(String what) throws Mistake {
        if (next == tokens.size()) {
            throw mistake(what, "");
        }
        return tokens.get(next++).text();
    }

    private Mistake mistake(String what, String hint) {
        int offset = next < tokens.size() ? tokens.get(next).offset() : text.length();
        return new Mistake(new Refused(offset, what, hint));
    }
}
