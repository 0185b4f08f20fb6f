package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Check;
import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.reading.Values.Date;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code claims.yaml}, but for the scenarios, which others read who know their metrics. */
final class ClaimList {

    @Says("What somebody said about a model or a machine.")
    record Entry(
            @Says("By which articles name it.") String id,
            @Says("Who said it.") String who,
            @Says("true where others report that they said it.") Optional<Boolean> reported,
            @Says("Their words, exact and short; or else a paraphrase.") Optional<String> quote,
            @Says("Our words for what they said.") Optional<String> paraphrase,
            @Says("Language of the words, as a BCP 47 tag; en if left out.")
                    Optional<String> language,
            @Says("Their words in other languages.")
                    Optional<Map<String, Bound<String>>> translation,
            @Says("When they said it, as far as known.") Optional<Date> date,
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("The day on which somebody read it; left out where the source bears a full date.")
                    Optional<Day> checkedOn,
            @Says("Ids of models and accelerators that it is about.") List<Bound<String>> about,
            @Says("Conditions that they named, by language.")
                    Optional<Map<String, Bound<String>>> conditions,
            @Says("Questions by id, which the tests name; as in article.yaml.")
                    Optional<Node> scenarios,
            @Says("A comparison such as one.accelerators <= 1 that is true when it holds.")
                    Optional<Bound<String>> test,
            @Says("Under which conditions that is put, by language.")
                    Optional<Map<String, Bound<String>>> when,
            @Says(
                            value = "Whether it also holds where the range alone allows it.",
                            key = "within-range")
                    Optional<Boolean> withinRange,
            @Says("The same under further conditions.") Optional<List<Bound<CheckList.Case>>> cases,
            @Says("What the sums say, by language.") Optional<Map<String, Bound<String>>> finding,
            @Says("Why no sum can check it, by language.")
                    Optional<Map<String, Bound<String>>> unchecked,
            @Says("A remark for other editors, in English.") Optional<String> note) {}

    private final Ids subjects;
    private final Citing citing;
    private final Problems problems;

    /**
     * @param subjects what claims can be about
     */
    ClaimList(Ids subjects, Citing citing, Problems problems) {
        this.subjects = subjects;
        this.citing = citing;
        this.problems = problems;
    }

    Map<String, Claim> read(List<CatalogueFile> files) {
        Map<String, Claim> claims = new TreeMap<>();
        for (CatalogueFile file : files) {
            file.tree()
                    .map(tree -> Values.RECORDS.bindAll(tree, Entry.class, problems))
                    .orElse(List.of())
                    .forEach(
                            bound ->
                                    claim(bound)
                                            .ifPresent(
                                                    claim ->
                                                            claims.putIfAbsent(claim.id(), claim)));
        }
        return claims;
    }

    private Optional<Claim> claim(Bound<Entry> bound) {
        Entry entry = bound.value();
        Checks checks = new Checks(problems);
        check(bound, checks);
        String said = entry.quote().or(entry::paraphrase).orElse("");
        return citation(bound, checks)
                .map(
                        citation ->
                                new Claim(
                                        entry.id(),
                                        entry.who(),
                                        entry.reported().orElse(false),
                                        said,
                                        entry.quote().isPresent(),
                                        entry.language().orElse("en"),
                                        CheckList.translated(entry.translation(), checks),
                                        entry.date().map(Date::text).orElse(""),
                                        citation,
                                        entry.about().stream().map(Bound::value).toList(),
                                        CheckList.translated(entry.conditions(), checks),
                                        tests(bound, checks),
                                        CheckList.translated(
                                                entry.finding().or(entry::unchecked), checks)));
    }

    /** What can be checked says what was found, and what cannot be says why. */
    private static List<Check> tests(Bound<Entry> bound, Checks checks) {
        Entry entry = bound.value();
        String key = entry.test().isPresent() ? "finding" : "unchecked";
        String other = entry.test().isPresent() ? "unchecked" : "finding";
        String with = entry.test().isPresent() ? "with" : "without";
        if (bound.node().child(key).isEmpty()) {
            String what = "a claim " + with + " a test needs \"" + key + "\"";
            checks.wrong(bound.at(), what, "write it in every language of the site");
        }
        checks.that(
                bound.node().child(other).isEmpty(),
                bound,
                "has no place in a claim " + with + " a test",
                "call it \"" + key + "\", or see to the test",
                other);
        return CheckList.of(
                entry.test(), entry.when(), entry.withinRange(), entry.cases(), bound, checks);
    }

    private void check(Bound<Entry> bound, Checks checks) {
        Entry entry = bound.value();
        checks.filled(entry.who(), bound, "who");
        entry.quote().ifPresent(words -> checks.filled(words, bound, "quote"));
        entry.paraphrase().ifPresent(words -> checks.filled(words, bound, "paraphrase"));
        entry.language().ifPresent(tag -> Language.check(tag, bound.at("language"), checks));
        if (entry.quote().isPresent() && entry.paraphrase().isPresent()) {
            String what = "a claim has a quote or a paraphrase, not both";
            checks.wrong(bound.at("paraphrase"), what, "remove one");
        }
        if (entry.quote().isEmpty() && entry.paraphrase().isEmpty()) {
            String hint = "add a quote, exact and short, or a paraphrase";
            checks.wrong(bound.at(), "a claim says something", hint);
        }
        entry.about().forEach(id -> subjects.check(id.value(), id.at(), checks));
    }

    /** A source states of itself when it was read, so that most claims need not. */
    private Optional<Citation> citation(Bound<Entry> bound, Checks checks) {
        Entry entry = bound.value();
        if (entry.checkedOn().isPresent()) {
            return citing.cite(entry.source(), entry.locator(), entry.checkedOn().get(), checks);
        }
        Optional<Source> source = citing.source(entry.source(), checks);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<Day> read = Day.parse(source.get().date());
        if (read.isEmpty()) {
            String what = "key \"checked_on\" is missing, and its source has no full date";
            checks.wrong(bound.at(), what, "add the day on which you read it");
        }
        return read.flatMap(day -> citing.cite(entry.source(), entry.locator(), day, checks));
    }
}
