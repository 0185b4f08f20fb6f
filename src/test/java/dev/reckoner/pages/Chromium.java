package dev.reckoner.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, driven by Playwright; one for all tests of a Java machine. */
final class Chromium {

    /** Where the pages of the site seem to stand when they are not read as files. */
    static final String SITE = "https://site.example/";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    private static Optional<Browser> browser = Optional.empty();

    private Chromium() {}

    /** Skips the test that asks, loudly, where there is no Chromium. */
    static synchronized Browser browser() {
        if (browser.isEmpty()) {
            browser = Optional.of(launched(program()));
        }
        return browser.get();
    }

    private static Path program() {
        Optional<Path> program =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty()) {
            String told = "NOT TESTED in a browser: there is no " + String.join(" or ", NAMES);
            System.err.println(told + "; on Debian: apt install chromium fonts-noto-cjk");
            Assumptions.abort(told);
        }
        return program.get();
    }

    private static Browser launched(Path program) {
        Map<String, String> nothingFetched = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(nothingFetched));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(program));
    }

    /**
     * A new reader, for whom the site is all that there is. The language is none of the site's, so
     * that the page that asks for one stays; and nothing moves, so that what is seen is where it
     * will be.
     */
    static BrowserContext reader() {
        return reader(new Browser.NewContextOptions());
    }

    static BrowserContext reader(Browser.NewContextOptions options) {
        BrowserContext context =
                browser()
                        .newContext(options.setLocale("fr").setReducedMotion(ReducedMotion.REDUCE));
        context.route(url -> url.startsWith("http"), Chromium::answer);
        return context;
    }

    /** From the files of the site. */
    private static void answer(Route route) {
        String url = route.request().url().replaceFirst("[?#].*", "");
        Path file =
                url.startsWith(SITE)
                        ? SitePages.ROOT.resolve(url.substring(SITE.length()))
                        : Path.of("none");
        if (Files.isRegularFile(file)) {
            route.fulfill(new Route.FulfillOptions().setPath(file));
        } else {
            route.abort();
        }
    }

    /** The address of a page as a file. */
    static String file(String page) {
        return SitePages.ROOT.toAbsolutePath().resolve(page).toUri().toString();
    }
}
