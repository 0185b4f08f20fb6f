package dev.reckoner.publish.discovery;

import dev.reckoner.problem.reading.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The site as an app on a home screen, in one language: a <a
 * href="https://www.w3.org/TR/appmanifest/">web app manifest</a>, which stands in the language's
 * folder.
 */
final class WebManifest {

    /** Its file name. */
    static final String NAME = "site.webmanifest";

    private WebManifest() {}

    static String of(Imprint imprint, Masthead masthead) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", imprint.siteName());
        manifest.put("lang", imprint.language());
        manifest.put("description", imprint.standfirst());
        manifest.put("id", "index.html");
        manifest.put("start_url", "index.html");
        manifest.put("scope", "../");
        manifest.put("display", "browser");
        if (!masthead.light().isEmpty()) {
            manifest.put("background_color", masthead.light());
            manifest.put("theme_color", masthead.light());
        }
        manifest.put("icons", masthead.icons().entries());
        return JsonText.text(manifest);
    }
}
