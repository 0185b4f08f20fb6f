package dev.reckoner.publish.discovery;

import dev.reckoner.dossier.Addresses;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a site will stand, if that is known.
 *
 * @param address ending in a slash; empty where it is not known
 */
public record BaseUrl(String address) {

    /** A site that may stand anywhere. */
    public static final BaseUrl UNKNOWN = new BaseUrl("");

    private static final String INDEX = "index.html";

    /** The address as an editor writes it, with a slash at its end or without. */
    public static BaseUrl of(String written) {
        return new BaseUrl(written.isEmpty() || written.endsWith("/") ? written : written + "/");
    }

    public boolean isKnown() {
        return !address.isEmpty();
    }

    /** The path of the site's root on its host, such as {@code /} or {@code /reckoner/}. */
    public String folder() {
        return isKnown() ? URI.create(address).getRawPath() : "";
    }

    /**
     * The address of a page or file: absolute where it is known, else the way from a page. That of
     * a page does not name {@code index.html} when it is absolute.
     *
     * @param page from which it is named
     * @param path in the site, with a fragment or without
     */
    public String of(String page, String path) {
        return isKnown() ? absolute(path) : Addresses.way(page, path);
    }

    /**
     * The absolute address of a page or file.
     *
     * @param path in the site, with a fragment or without
     */
    public String absolute(String path) {
        int hash = path.indexOf('#');
        String file = hash < 0 ? path : path.substring(0, hash);
        String place = hash < 0 ? "" : path.substring(hash);
        boolean page = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return address
                + encoded(page ? file.substring(0, file.length() - INDEX.length()) : file)
                + place;
    }

    /**
     * The path in the site of an address that names its host or its folder on the host.
     *
     * @param href without a fragment
     * @return nothing for relative addresses and those of other sites
     */
    public Optional<String> within(String href) {
        if (!isKnown()) {
            return Optional.empty();
        }
        String start = href.startsWith("/") ? folder() : address;
        if (!href.startsWith(start)) {
            return Optional.empty();
        }
        String path = href.substring(start.length());
        return Optional.of(path.isEmpty() || path.endsWith("/") ? path + INDEX : path);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }
}
