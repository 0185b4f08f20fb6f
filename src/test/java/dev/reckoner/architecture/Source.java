package dev.reckoner.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One source file, as far as the rules look at it.
 *
 * @param file path below the source folder, with {@code /}
 * @param packageName what it declares
 * @param text everything
 * @param code everything but comments and what stands in quotes
 */
record Source(String file, String packageName, String text, String code) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern SILENT =
            Pattern.compile(
                    "\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n]++)*+\"|'(?:\\\\.|[^'\\\\\n])+'"
                            + "|//[^\n]*|/\\*.*?\\*/",
                    Pattern.DOTALL);

    /** A type by its full name, in an import or in the code. */
    private static final Pattern TYPE =
            Pattern.compile("(?<![\\w.])((?:[a-z_]\\w*\\.)+)([A-Z]\\w*|\\*)");

    static Source of(String file, String text) {
        String code = SILENT.matcher(text).replaceAll(Source::emptied);
        Matcher declared = PACKAGE.matcher(code);
        return new Source(file, declared.find() ? declared.group(1) : "", text, code);
    }

    static List<Source> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> of(name(folder, file), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean describesPackage() {
        return file.endsWith("package-info.java");
    }

    /** Full names of the types that it uses from elsewhere; {@code a.b.*} for a whole package. */
    List<String> types() {
        return TYPE.matcher(code).results().map(MatchResult::group).distinct().sorted().toList();
    }

    /** Every part of the code that fits the pattern, each once. */
    List<String> found(Pattern pattern) {
        return pattern.matcher(code).results().map(MatchResult::group).distinct().toList();
    }

    /** Comments vanish and quotations become empty, so that neither is taken for code. */
    private static String emptied(MatchResult silent) {
        return silent.group().startsWith("/") ? " " : "\"\"";
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
