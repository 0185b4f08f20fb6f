package dev.reckoner.cli;

import dev.reckoner.article.reading.Stamp;
import dev.reckoner.catalogue.editing.ContentFile;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.ContentTree;
import dev.reckoner.publish.reading.SiteFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "translated",
        mixinStandardHelpOptions = true,
        description = {
            "Note in the translations of articles that they render the original as it is now.",
            "From then on a build tells which passages of the original have changed."
        })
final class TranslatedCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Names of the articles' folders.")
    private List<String> slugs = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "The translation in that language. Default: all.")
    private Optional<String> language = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        ContentTree tree = ContentTree.scan(directory.get(), problems);
        Collection<String> languages =
                SiteFile.read(tree.texts().getOrDefault(SiteFile.PATH, ""), problems)
                        .map(SiteFile::languages)
                        .orElse(List.of());
        Map<String, String> stamped = new LinkedHashMap<>();
        for (String slug : slugs) {
            String folder = "content/articles/" + slug + "/";
            stamped.putAll(Stamp.translations(folder, tree.below(folder), languages, problems));
        }
        stamped.keySet().removeIf(path -> language.filter(tag -> !isIn(path, tag)).isPresent());
        if (problems.stopPublishing()) {
            new Report(spec.commandLine().getErr()).problems(problems);
            return Exit.CONTENT;
        }
        Map<Path, String> files = new LinkedHashMap<>();
        stamped.forEach((path, text) -> files.put(directory.get().resolve(path), text));
        ContentFile.write(files);
        PrintWriter out = spec.commandLine().getOut();
        stamped.keySet().forEach(path -> out.println(Report.visible(path + " stamped")));
        return Exit.OK;
    }

    private static boolean isIn(String path, String language) {
        return path.endsWith("/" + language + ".md");
    }
}
