package dev.reckoner.publish.template;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Turns pages into HTML. Unchanging after loading and safe to share between threads.
 *
 * <p>Mistakes in templates become problems at {@code templates/<name>}; the page is then missing.
 */
public final class Templates {

    private static final int DEEPEST = 50;

    private final Configuration freemarker;
    private final Set<String> sound;
    private final Limits limits;

    private Templates(Configuration freemarker, Set<String> sound, Limits limits) {
        this.freemarker = freemarker;
        this.sound = sound;
        this.limits = limits;
    }

    /**
     * Reads and checks templates with all that they include.
     *
     * @param pages names of the templates that pages will ask for, such as {@code article.ftlh}
     */
    public static Templates load(
            TemplateSource source, Collection<String> pages, Limits limits, Problems problems) {
        Loading loading = new Loading(source, problems);
        pages.forEach(page -> loading.read(page, List.of()));
        return new Templates(loading.freemarker(), loading.sound(), limits);
    }

    /**
     * A page as HTML, or nothing when its template has a mistake.
     *
     * @param name of a template that was loaded
     * @param page a record of {@code dev.reckoner.publish.page}; the template sees its components
     */
    public Optional<String> render(String name, Record page, Problems problems) {
        if (!sound.contains(name)) {
            return Optional.empty();
        }
        // A thread of its own: only so can a template that never ends be left behind.
        FutureTask<Rendered> task = new FutureTask<>(() -> process(name, page));
        Thread thread = new Thread(task, "render " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            Rendered rendered = task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            rendered.recovered().forEach(mistake -> Mistakes.warn(mistake, name, problems));
            return Optional.of(rendered.html());
        } catch (TimeoutException e) {
            task.cancel(true);
            problems.add(
                    Mistakes.place(name),
                    "takes longer than " + limits.time().toMillis() / 1000.0 + " s for one page",
                    "look for a list or a macro that does not end");
        } catch (ExecutionException e) {
            Mistakes.add(e.getCause(), name, limits, problems);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private record Rendered(String html, List<TemplateException> recovered) {}

    private Rendered process(String name, Record page) throws IOException, TemplateException {
        BoundedWriter out = new BoundedWriter(limits.characters());
        List<TemplateException> recovered = new ArrayList<>();
        Environment run = freemarker.getTemplate(name).createProcessingEnvironment(page, out);
        run.setAttemptExceptionReporter((mistake, environment) -> recovered.add(mistake));
        run.process();
        return new Rendered(out.toString(), List.copyOf(recovered));
    }

    /** Follows includes from the pages down, each template once, and parses what is allowed. */
    private static final class Loading {

        private final TemplateSource source;
        private final Problems problems;
        private final StringTemplateLoader texts = new StringTemplateLoader();
        private final Configuration freemarker = Hardened.configuration(texts);
        private final Set<String> seen = new TreeSet<>();
        private final Set<String> broken = new TreeSet<>();

        Loading(TemplateSource source, Problems problems) {
            this.source = source;
            this.problems = problems;
        }

        Configuration freemarker() {
            return freemarker;
        }

        /** Nothing runs while any template is broken: what includes what need not be traced. */
        Set<String> sound() {
            return broken.isEmpty() ? Set.copyOf(seen) : Set.of();
        }

        void read(String name, List<String> path) {
            Place place = Mistakes.place(path.isEmpty() ? name : path.get(path.size() - 1));
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            if (path.contains(name)) {
                String cycle =
                        String.join(" → ", longer.subList(path.indexOf(name), longer.size()));
                refuse(name, place, "templates include each other: " + cycle, "break the circle");
            } else if (path.size() >= DEEPEST) {
                refuse(name, place, "templates are nested more than " + DEEPEST + " deep", "");
            } else if (seen.add(name)) {
                text(name, place).ifPresent(text -> check(name, text, longer));
            }
        }

        private Optional<String> text(String name, Place wanted) {
            try {
                Optional<String> text = source.text(name);
                if (text.isEmpty()) {
                    refuse(name, wanted, "there is no template " + name, "");
                }
                return text;
            } catch (UncheckedIOException e) {
                refuse(name, Mistakes.place(name), "cannot be read as text", "save it as UTF-8");
                return Optional.empty();
            }
        }

        private void check(String name, String text, List<String> path) {
            Problems own = new Problems();
            Set<String> neighbours = Lint.check(Mistakes.place(name).file(), text, own);
            own.errors().forEach(found -> refuse(name, found.place(), found.what(), found.hint()));
            neighbours.forEach(neighbour -> read(neighbour, path));
            if (own.errors().isEmpty()) {
                parse(name, text);
            }
        }

        private void parse(String name, String text) {
            texts.putTemplate(name, text);
            try {
                Template template = freemarker.getTemplate(name);
                _CoreAPI.addThreadInterruptedChecks(template);
            } catch (ParseException e) {
                broken.add(name);
                Mistakes.add(e, name, problems);
            } catch (IOException e) {
                throw new IllegalStateException("a text in memory cannot be read", e);
            }
        }

        private void refuse(String name, Place place, String what, String hint) {
            broken.add(name);
            problems.add(place, what, hint);
        }
    }
}
