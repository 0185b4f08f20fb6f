package dev.reckoner.article.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in an author's text, judged as a browser will read it: after entities are decoded and
 * without the control characters that browsers leave out.
 *
 * @param text without control characters
 * @param kind whether it may be published
 */
record Address(String text, Kind kind) {

    enum Kind {
        /** Another site, or a mailbox. */
        EXTERNAL,
        /** A page, a file or a fragment of this site. */
        RELATIVE,
        /** Another scheme, another host without a scheme, or a path from the root. */
        REFUSED
    }

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern SCHEME = Pattern.compile("([^/?#\\\\]*?):.*", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");
    private static final String TO_ENCODE = " \"<>\\^`{|}";

    /** Judges an address whose entities and backslash escapes are decoded already. */
    static Address of(String decoded) {
        String text = INVISIBLE.matcher(decoded).replaceAll("").strip();
        return new Address(text, kind(SPACE.matcher(text).replaceAll("")));
    }

    private static Kind kind(String seen) {
        Matcher scheme = SCHEME.matcher(seen);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            String rest = seen.substring(scheme.end(1) + 1);
            boolean web = WEB.contains(name) && rest.startsWith("//") && rest.length() > 2;
            return web || name.equals("mailto") ? Kind.EXTERNAL : Kind.REFUSED;
        }
        boolean rooted = seen.startsWith("/") || seen.startsWith("\\");
        return rooted || seen.isEmpty() ? Kind.REFUSED : Kind.RELATIVE;
    }

    /** The path of a file below the article's folder, if this is one. */
    Optional<String> file() {
        if (kind != Kind.RELATIVE || text.contains("?") || text.contains("#")) {
            return Optional.empty();
        }
        try {
            String path = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            boolean below = Arrays.stream(path.split("[/\\\\]", -1)).noneMatch(".."::equals);
            boolean plain = Address.of(path).kind == Kind.RELATIVE && !path.contains("\\");
            return below && plain ? Optional.of(path) : Optional.empty();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /** As it stands in an attribute, before HTML escaping. */
    String encoded() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TO_ENCODE.indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
