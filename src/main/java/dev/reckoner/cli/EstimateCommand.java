package dev.reckoner.cli;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.price.Estimator;
import dev.reckoner.price.Question;
import dev.reckoner.price.Reply;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Figure;
import dev.reckoner.publish.Content;
import dev.reckoner.publish.ContentTree;
import dev.reckoner.quantity.Day;
import dev.reckoner.wording.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        description = {
            "Print what a model on accelerators needs, how fast it is and what it costs.",
            "Left out --count: the fewest that fit. Left out --concurrency: as many as fit. Left out"
                    + " --tp, --pp, --ep and --dp: the layout with the highest output rate. Left out"
                    + " --utilisation: machines that are never idle.",
            "Rent needs --offer, or --terms or --region for the cheapest of all; --own and --api add"
                    + " other ways to pay for the same tokens, and which of them is cheapest.",
            "Or answer a table of questions: --batch IN.csv --out OUT.csv."
        })
final class EstimateCommand implements Callable<Integer> {

    private static final String USD = "usd";
    private static final List<String> CURRENCIES = List.of(USD, "cny", "eur");

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @Option(names = "--batch", paramLabel = "IN.csv", description = "A table of questions.")
    private Optional<Path> batch = Optional.empty();

    @Option(names = "--out", paramLabel = "OUT.csv", description = "Where its answers go.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "Print an object of JSON, for programs.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Language of the answer. Default: the site's first.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = {
                "Currency of what is printed for readers: usd, cny or eur, by the rate of the day.",
                "JSON and tables stay in USD. Default: usd."
            })
    private Optional<String> currency = Optional.empty();

    @Mixin private AskedOptions asked;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        boolean single = !asked.cells().isEmpty() || currency.isPresent();
        if (batch.isPresent() && single || batch.isEmpty() && out.isPresent()) {
            err.println("--batch goes with --out and without the options of a single question");
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        ContentTree tree = ContentTree.scan(directory.get(), problems);
        Optional<Catalogue> catalogue =
                CatalogueReader.read(tree.below("content/catalogue/"), problems);
        if (catalogue.isEmpty()) {
            new Report(err).problems(problems);
            return Exit.CONTENT;
        }
        Estimator estimator = new Estimator(catalogue.get());
        if (batch.isPresent()) {
            return new BatchFiles(estimator, spec.commandLine()).run(batch.get(), out);
        }
        return single(estimator, catalogue.get(), directory.get());
    }

    private int single(Estimator estimator, Catalogue catalogue, Path directory)
            throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Question question = new Question(asked.cells());
        Reply reply = estimator.answer(question);
        if (reply instanceof Reply.Refused refused) {
            told(refused.problem());
            return Exit.USAGE;
        }
        Reply.Answered answered = (Reply.Answered) reply;
        Optional<Optional<Figure>> exchange = exchange(catalogue, answered.day());
        if (exchange.isEmpty()) {
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        Optional<Words> words = Content.words(directory, language, problems);
        if (words.isEmpty()) {
            new Report(err).problems(problems);
            return Exit.CONTENT;
        }
        EstimateText text =
                new EstimateText(
                        words.get(), estimator.rejected(question, answered), exchange.get());
        (json ? text.json(question, answered) : text.lines(answered))
                .forEach(line -> print.println(Report.visible(line)));
        return Exit.OK;
    }

    /** Dollars for the currency asked for; an empty one inside for dollars, none where unknown. */
    private Optional<Optional<Figure>> exchange(Catalogue catalogue, Day day) {
        String code = currency.orElse(USD);
        if (code.equals(USD)) {
            return Optional.of(Optional.empty());
        }
        if (!CURRENCIES.contains(code)) {
            told("currency: \"" + code + "\" is none of " + String.join(", ", CURRENCIES));
            return Optional.empty();
        }
        Optional<Figure> rate =
                Optional.ofNullable(catalogue.rates().get("exchange-rate/" + code))
                        .map(known -> known.on(day))
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast);
        if (rate.isEmpty()) {
            told("currency: no exchange-rate/" + code + " is known on " + day);
            return Optional.empty();
        }
        return Optional.of(rate);
    }

    private void told(String mistake) {
        spec.commandLine().getErr().println(Report.visible(mistake));
    }
}
