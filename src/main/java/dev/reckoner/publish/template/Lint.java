package dev.reckoner.publish.template;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what a template of ours may not do, before it runs. What is allowed is listed, so that a
 * newer Freemarker cannot widen it: no code from data, no way round escaping, no clock, no setting,
 * no arithmetic, no number formatting, no file by path, no text where escaping does not protect.
 */
final class Lint {

    private static final Set<String> DIRECTIVES =
            Set.of(
                    ("if elseif elseIf else list items sep break continue switch case default macro"
                                    + " nested return local assign global include import"
                                    + " attempt recover compress t lt rt nt stop")
                            .split(" "));

    private static final Set<String> BUILTINS =
            Set.of(
                    ("has_content hasContent size first last is_first isFirst is_last isLast"
                                    + " has_next hasNext item_parity itemParity item_parity_cap"
                                    + " itemParityCap keys values join reverse filter map then"
                                    + " switch contains starts_with startsWith ends_with endsWith"
                                    + " remove_beginning removeBeginning remove_ending removeEnding"
                                    + " seq_contains seqContains trim cap_first capFirst"
                                    + " lower_case lowerCase upper_case upperCase split length url"
                                    + " url_path urlPath esc")
                            .split(" "));

    private static final Pattern BUILTIN = Pattern.compile("\\?\\s*(\\w*)");
    private static final Pattern RANGE = Pattern.compile("\\.\\.");
    private static final Pattern SPECIAL =
            Pattern.compile("(?:^|[^\\w)\\]}\"'])(\\.\\s*[A-Za-z_]\\w*)");
    private static final Pattern ARITHMETIC = Pattern.compile("[-+*/%]");
    private static final Pattern COMMENT = Pattern.compile("<#--|<!--|\\[#--");
    private static final Pattern NEIGHBOUR =
            Pattern.compile("\\s*\"([a-z0-9-]+\\.ftlh)\"\\s*(?:as\\s+\\w+\\s*)?/?");

    private final String file;
    private final String template;
    private final Problems problems;
    private final Set<String> neighbours = new TreeSet<>();

    private Lint(String file, String template, Problems problems) {
        this.file = file;
        this.template = template;
        this.problems = problems;
    }

    /**
     * Checks one template.
     *
     * @param file its name in messages
     * @return names of the templates that it includes or imports
     */
    static Set<String> check(String file, String template, Problems problems) {
        Lint lint = new Lint(file, template, problems);
        lint.run();
        return lint.neighbours;
    }

    private void run() {
        HtmlState html = new HtmlState();
        MacroCalls macros = new MacroCalls();
        for (Token token : Scanner.scan(template)) {
            macros.read(token);
            switch (token.kind()) {
                case TEXT:
                    html.read(token.body());
                    break;
                case INTERPOLATION:
                    position(token, html.objection());
                    html.read("x");
                    code(token.body(), token.at());
                    break;
                case DIRECTIVE:
                    directive(token);
                    break;
                case CALL:
                    code(token.body(), token.at());
                    break;
                default:
            }
        }
        for (Token call : macros.circular()) {
            problem(
                    call.at(),
                    "<@" + call.body() + "> calls a macro from within itself",
                    "use a list");
        }
    }

    private void position(Token token, String objection) {
        if (!objection.isEmpty()) {
            problem(
                    token.at(),
                    "${" + token.body() + "} stands in " + objection + ", where it is not safe",
                    "put values into text or into double-quoted attributes");
        }
    }

    private void directive(Token token) {
        boolean neighbour = token.name().equals("include") || token.name().equals("import");
        if (!DIRECTIVES.contains(token.name())) {
            problem(
                    token.at(),
                    "<#" + token.name() + "> is not allowed in a template",
                    "escaping, settings and formats are the same for every page");
        } else if (neighbour) {
            Matcher name = NEIGHBOUR.matcher(token.body());
            if (name.matches()) {
                neighbours.add(name.group(1));
            } else {
                problem(
                        token.at(),
                        "<#" + token.name() + token.body() + "> does not name a template",
                        "write the name of a file beside this one, such as \"layout.ftlh\"");
            }
        } else {
            code(token.body(), token.at());
        }
    }

    private void code(String body, int at) {
        String code = withoutStrings(body, at).replace("??", "  ").replace("->", "  ");
        if (COMMENT.matcher(code).find()) {
            problem(at, "a comment stands inside code", "put it before or after");
        }
        Matcher builtin = BUILTIN.matcher(code);
        while (builtin.find()) {
            if (!BUILTINS.contains(builtin.group(1))) {
                problem(
                        at,
                        "?" + builtin.group(1) + " is not allowed in a template",
                        "values come finished; allowed are, among others, ?has_content, ?size,"
                                + " ?join, ?then");
            }
        }
        if (RANGE.matcher(code).find()) {
            problem(at, "a range of numbers in a template", "list what the page holds");
        }
        Matcher special = SPECIAL.matcher(code.replace("..", "  "));
        while (special.find()) {
            problem(
                    at,
                    special.group(1) + " is not allowed in a template",
                    "a page holds all that a template may know; no space before a dot");
        }
        Matcher arithmetic = ARITHMETIC.matcher(code.replaceFirst("/\\s*$", ""));
        if (arithmetic.find()) {
            problem(
                    at,
                    "arithmetic (" + arithmetic.group() + ") in a template",
                    "values come finished; texts join by standing side by side");
        }
    }

    /** The code with the insides of its strings blanked; code inside strings is checked as well. */
    private String withoutStrings(String code, int at) {
        StringBuilder blank = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            blank.append(c);
            if (c == '"' || c == '\'') {
                int end = Scanner.endOfString(code, i);
                for (Token inside : Scanner.scan(code.substring(i + 1, Math.max(i + 1, end - 1)))) {
                    if (inside.kind() == Token.Kind.INTERPOLATION) {
                        code(inside.body(), at);
                    }
                }
                blank.append(" ".repeat(Math.max(0, end - i - 2))).append(c);
                i = end - 1;
            }
        }
        return blank.toString();
    }

    private void problem(int at, String what, String hint) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            column++;
            if (template.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        problems.add(new Place(file, line, column), what, hint);
    }
}
