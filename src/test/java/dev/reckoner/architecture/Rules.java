package dev.reckoner.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the packages promise, read from the source text; each breach is one line of text. */
final class Rules {

    /** Each library has one door. */
    private static final Map<String, Predicate<String>> DOORS = new LinkedHashMap<>();

    static {
        DOORS.put("java.", any -> true);
        DOORS.put("javax.", any -> true);
        DOORS.put("com.sun.net.httpserver.", in("preview"));
        DOORS.put("com.fasterxml.jackson.", name -> name.endsWith(".reading"));
        DOORS.put("org.yaml.snakeyaml.", name -> name.endsWith(".reading"));
        DOORS.put("com.vladsch.flexmark.", in("article.markdown"));
        DOORS.put("freemarker.", in("publish.template"));
        DOORS.put("picocli.", in("cli"));
        DOORS.put(
                "org.jsoup.",
                in("publish.links").or(in("publish.discovery")).or(in("publish.search")));
        DOORS.put("org.teavm.", in("browser"));
    }

    /** What a browser lacks, or does otherwise than a JVM. */
    private static final Pattern WORLDLY_TYPE =
            Pattern.compile(
                    "java\\.(io|nio|text|net|security|lang\\.reflect|util\\.(regex|concurrent))\\..*"
                            + "|java\\.time\\.(Clock|ZonedDateTime|format\\..*)"
                            + "|java\\.util\\.(Locale|Random|UUID|Formatter|Scanner|ServiceLoader"
                            + "|Properties|ResourceBundle|stream\\.DoubleStream)|javax\\..*");

    private static final Pattern WORLDLY_CODE =
            Pattern.compile(
                    "\\bString\\.format\\b|\\.formatted\\("
                            + "|\\bSystem\\.(?!arraycopy|identityHashCode)\\w+"
                            + "|\\bDoubleStream\\b|\\bEnumSet\\.of\\b|\\.sum\\(\\)"
                            + "|\\bmapToDouble\\b|\\b(summing|averaging)Double\\b|\\bteeing\\b"
                            + "|\\.parallel(Stream)?\\(|\\.(replaceAll|replaceFirst|split)\\("
                            + "|\\.matches\\(\"");

    /** Differs by an ulp between machines; only a chart's coordinates hide that. */
    private static final Pattern INEXACT =
            Pattern.compile(
                    "\\b(Strict)?Math\\.(pow|exp|expm1|log|log10|log1p|cbrt|hypot|a?sin|a?cos"
                            + "|a?tan2?|sinh|cosh|tanh)\\b");

    private static final Pattern PRINTS_OR_EXITS =
            Pattern.compile(
                    "\\bSystem\\.(out|err|in|exit|getenv|console)\\b|\\bRuntime\\.getRuntime\\b"
                            + "|\\bprintStackTrace\\b");

    /** Clock, locale and chance are arguments. */
    private static final Pattern AMBIENT =
            Pattern.compile(
                    "\\.now\\(|\\bClock\\.system\\w+|\\bSystem\\.(currentTimeMillis|nanoTime)\\b"
                            + "|\\bLocale\\.(g|s)etDefault\\b|\\bCharset\\.defaultCharset\\b"
                            + "|\\bMath\\.random\\b|\\brandomUUID\\b|\\bThreadLocalRandom\\b"
                            + "|\\bnew Random\\(\\)|\\.to(Lower|Upper)Case\\(\\)");

    private static final Pattern WRITES =
            Pattern.compile(
                    "\\bFiles\\.(write\\w*|newBufferedWriter|newOutputStream|newByteChannel|create\\w*"
                            + "|delete\\w*|move|copy|set\\w+)\\b"
                            + "|\\b(FileOutputStream|FileWriter|RandomAccessFile|FileChannel)\\b");

    private static final Set<String> BAGS =
            Set.of("util", "utils", "helper", "helpers", "manager", "managers", "impl", "common");

    private static final Pattern FIRST_JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*package ", Pattern.DOTALL);

    private static final int SHORTEST_DESCRIPTION = 60;

    private final List<String> breaches = new ArrayList<>();

    private Rules() {}

    /** Every breach in the sources, in their order. */
    static List<String> breaches(List<Source> sources) {
        Rules rules = new Rules();
        for (Source source : sources) {
            rules.checkNames(source);
            if (source.packageName().startsWith(Floors.BASE)) {
                rules.checkImports(source);
                rules.checkCode(source);
            }
        }
        rules.checkDescriptions(sources);
        return List.copyOf(rules.breaches);
    }

    private void checkNames(Source source) {
        String name = source.packageName();
        if (!source.file().equals(name.replace('.', '/') + "/" + simpleName(source))) {
            breach(source, "does not stand in the folder of its package " + name);
        }
        for (String part : name.split("\\.")) {
            if (BAGS.contains(part)) {
                breach(source, "a package named " + part + " says nothing");
            }
        }
        if (name.startsWith(Floors.BASE) && !Floors.isBrowser(name) && Floors.of(name).isEmpty()) {
            breach(source, "package " + name + " has no floor");
        }
    }

    private void checkImports(Source source) {
        String name = source.packageName();
        for (String type : source.types()) {
            if (type.endsWith("*")) {
                breach(source, "imports all of " + type);
            }
            String used = type.substring(0, type.lastIndexOf('.'));
            if (used.startsWith(Floors.BASE)) {
                if (!Floors.mayUse(name, used)) {
                    breach(source, "may not use " + type);
                }
            } else if (used.startsWith("dev.")) {
                breach(source, "may not use " + type);
            } else if (!throughItsDoor(name, type)) {
                breach(source, "is no door to " + type);
            } else if (Floors.isPure(name) && WORLDLY_TYPE.matcher(type).matches()) {
                breach(source, "is pure and may not use " + type);
            }
        }
    }

    private static boolean throughItsDoor(String user, String type) {
        return DOORS.entrySet().stream()
                .filter(door -> type.startsWith(door.getKey()))
                .findFirst()
                .map(door -> door.getValue().test(user))
                .orElse(false);
    }

    private void checkCode(Source source) {
        String name = source.packageName();
        boolean command = in("cli").test(name);
        boolean writer = command || in("publish").test(name) || name.endsWith(".editing");
        if (Floors.isPure(name)) {
            ban(source, WORLDLY_CODE, "is pure and may not use ");
            if (!in("chart").test(name)) {
                ban(source, INEXACT, "may not use the inexact ");
            }
        }
        if (!command) {
            ban(source, PRINTS_OR_EXITS, "only cli may use ");
            ban(source, AMBIENT, "needs as an argument, not from ");
        }
        if (!writer) {
            ban(source, WRITES, "writes no files, but uses ");
        }
    }

    private void ban(Source source, Pattern pattern, String why) {
        source.found(pattern).forEach(code -> breach(source, why + code));
    }

    private void checkDescriptions(List<Source> sources) {
        Set<String> packages = new TreeSet<>();
        Set<String> described = new TreeSet<>();
        for (Source source : sources) {
            packages.add(source.packageName());
            if (source.describesPackage()) {
                described.add(source.packageName());
                checkDescription(source);
            }
        }
        packages.removeAll(described);
        packages.forEach(name -> breaches.add(name + " has no package-info.java"));
    }

    private void checkDescription(Source source) {
        Matcher javadoc = FIRST_JAVADOC.matcher(source.text());
        String description = javadoc.find() ? javadoc.group(1) : "";
        if (description.length() < SHORTEST_DESCRIPTION) {
            breach(source, "does not say what the package is");
        } else if (source.packageName().startsWith(Floors.BASE)) {
            Floors.of(source.packageName())
                    .map(floor -> "floor " + floor)
                    .filter(floor -> !description.toLowerCase(Locale.ROOT).contains(floor))
                    .ifPresent(floor -> breach(source, "does not say that it is on " + floor));
        }
    }

    /** A package by its name below the base, and the packages below it. */
    private static Predicate<String> in(String below) {
        String name = Floors.BASE + below;
        return packageName -> packageName.equals(name) || packageName.startsWith(name + ".");
    }

    private static String simpleName(Source source) {
        return source.file().substring(source.file().lastIndexOf('/') + 1);
    }

    private void breach(Source source, String what) {
        breaches.add(source.file() + ": " + what);
    }
}
