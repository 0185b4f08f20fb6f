package dev.reckoner.cli;

import dev.reckoner.article.Article;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Figure;
import dev.reckoner.publish.Content;
import dev.reckoner.publish.FigureTree;
import dev.reckoner.publish.Settings;
import dev.reckoner.wording.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Print how a number of an article was made, down to its sources.")
final class ExplainCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "Name of the article's folder.")
    private String slug;

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            description = "An expression such as r1.monthly-cost, or a figure's name.")
    private String wanted;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Language of the answer. Default: the site's first.")
    private Optional<String> language = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        Settings settings =
                new Settings(directory.get(), Optional.empty(), Dates.epoch(), Optional.empty());
        Optional<Content> read = Content.read(settings, problems);
        if (read.isEmpty() || problems.stopPublishing()) {
            new Report(err).problems(problems);
            return Exit.CONTENT;
        }
        Content content = read.get();
        String tag = language.orElse(content.site().languages().get(0));
        Words words = content.words().get(tag);
        Map<String, Article> articles = new TreeMap<>();
        content.articles().forEach(article -> articles.put(article.slug(), article));
        content.waiting().forEach(article -> articles.put(article.slug(), article));
        if (words == null || !articles.containsKey(slug)) {
            err.println(
                    words == null
                            ? "the site is not in \"" + tag + "\""
                            : "there is no article \""
                                    + slug
                                    + "\"; there are "
                                    + String.join(", ", articles.keySet()));
            return Exit.USAGE;
        }
        Article article = articles.get(slug);
        Optional<Figure> figure =
                FigureTree.find(article, content.examinations(), words, tag, wanted);
        if (figure.isEmpty()) {
            err.println("the article has no figure \"" + wanted + "\"");
            FigureTree.why(article, wanted).ifPresent(err::println);
            return Exit.USAGE;
        }
        for (String line : new FigureTree(words).lines(figure.get())) {
            spec.commandLine().getOut().println(Report.visible(line));
        }
        return Exit.OK;
    }
}
