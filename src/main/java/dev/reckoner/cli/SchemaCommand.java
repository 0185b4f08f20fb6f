package dev.reckoner.cli;

import dev.reckoner.publish.reading.ContentSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Write JSON Schemas of the data files, by which editors complete keys.")
final class SchemaCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to. Default: content/schemas/ in the site's directory.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<Path> folder =
                out.or(() -> program.directory().map(root -> root.resolve("content/schemas")));
        if (folder.isEmpty()) {
            return Exit.USAGE;
        }
        Files.createDirectories(folder.get());
        Map<String, String> schemas = ContentSchemas.all();
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            Path file = folder.get().resolve(schema.getKey());
            Files.write(file, schema.getValue().getBytes(StandardCharsets.UTF_8));
        }
        spec.commandLine().getOut().println(schemas.size() + " schemas in " + folder.get());
        return Exit.OK;
    }
}
