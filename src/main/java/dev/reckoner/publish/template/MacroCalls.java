package dev.reckoner.publish.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which macros of a template call which. Macros of other templates cannot call back, because
 * imports run in one direction.
 */
final class MacroCalls {

    private static final Pattern NAME = Pattern.compile("\\s*(\\w+)(?![\\w.])");

    private final Map<String, List<Token>> callsByMacro = new TreeMap<>();
    private List<Token> inside = new ArrayList<>();

    /** Takes in the next piece of the template. */
    void read(Token token) {
        if (token.kind() == Token.Kind.CALL) {
            inside.add(token);
        } else if (token.name().equals("macro")) {
            inside = callsByMacro.computeIfAbsent(name(token), macro -> new ArrayList<>());
        } else if (token.kind() == Token.Kind.CLOSE && token.name().equals("macro")) {
            inside = new ArrayList<>();
        }
    }

    /** The calls through which a macro comes back to itself. */
    List<Token> circular() {
        List<Token> found = new ArrayList<>();
        callsByMacro.forEach(
                (macro, calls) -> {
                    for (Token call : calls) {
                        if (reaches(name(call), macro, List.of())) {
                            found.add(call);
                        }
                    }
                });
        return found;
    }

    private boolean reaches(String from, String macro, List<String> before) {
        if (from.equals(macro)) {
            return true;
        }
        List<String> path = new ArrayList<>(before);
        path.add(from);
        return callsByMacro.getOrDefault(from, List.of()).stream()
                .map(MacroCalls::name)
                .anyMatch(next -> !path.contains(next) && reaches(next, macro, path));
    }

    /** The macro's name, or an empty text where another template's macro is called. */
    private static String name(Token token) {
        Matcher name = NAME.matcher(token.body());
        return name.lookingAt() ? name.group(1) : "";
    }
}
