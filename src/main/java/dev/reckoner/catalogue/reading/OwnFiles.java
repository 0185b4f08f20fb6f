package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.catalogue.Rate;
import dev.reckoner.catalogue.RateKind;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads {@code own/<id>.yaml}. */
final class OwnFiles {

    @Says("Servers of one's own: what they are and what they cost.")
    record File(
            @Says("The same as the name of this file without its ending.") String id,
            @Says("What readers call it.") String name,
            @Says("Id of the accelerator.") Bound<String> accelerator,
            @Says("Accelerators in one server.") int count,
            @Says("Id of the rate of its price, such as server-price/hgx-h100.") String server,
            @Says("Id of the rate of its rated power.") String power,
            @Says("Id of the tariff.") String electricity,
            @Says("Id of the rate of energy of the site for each unit of the machines.") String pue,
            @Says("Id of the rate of greenhouse gases of the grid.") String carbon,
            @Says("Id of the rate of space; left out where it costs nothing.")
                    Optional<String> space,
            @Says("Id of the rate of pay; left out where nobody is paid for it.")
                    Optional<String> salary,
            @Says("Id of the rate of greenhouse gases of making the server.")
                    Optional<String> embodied,
            @Says("Assumptions that stand in for the standard ones, by the id of those.")
                    Optional<Map<String, String>> choices) {}

    private final Map<String, Rate> rates;
    private final Predicate<String> written;
    private final Ids accelerators;
    private final Ids assumptions;
    private final Map<String, Assumption> values;
    private final Problems problems;

    /**
     * @param written ids of rates, also of what is wrong in other respects and told elsewhere
     */
    OwnFiles(
            Map<String, Rate> rates,
            Predicate<String> written,
            Ids accelerators,
            Ids assumptions,
            Map<String, Assumption> values,
            Problems problems) {
        this.rates = rates;
        this.written = written;
        this.accelerators = accelerators;
        this.assumptions = assumptions;
        this.values = values;
        this.problems = problems;
    }

    Optional<OwnProfile> read(CatalogueFile file) {
        return file.tree()
                .flatMap(tree -> Values.RECORDS.bind(tree, File.class, problems))
                .flatMap(bound -> profile(bound, file.name()));
    }

    private Optional<OwnProfile> profile(Bound<File> bound, String fileName) {
        File file = bound.value();
        Checks checks = new Checks(problems);
        FileId.check(file.id(), fileName, bound, checks);
        checks.filled(file.name(), bound, "name");
        accelerators.check(file.accelerator().value(), file.accelerator().at(), checks);
        checks.positive(file.count(), bound, "count");
        Map<String, String> choices = file.choices().orElse(Map.of());
        choices.forEach((standard, chosen) -> choice(standard, chosen, bound, checks));
        OwnProfile.STANDARD.stream()
                .filter(standard -> !choices.containsKey(standard))
                .forEach(standard -> assumptions.need(standard, checks));
        Optional<Rate> server = rate(RateKind.SERVER_PRICE, file.server(), "server", bound, checks);
        Optional<Rate> power = rate(RateKind.SERVER_POWER, file.power(), "power", bound, checks);
        Optional<Rate> tariff =
                rate(RateKind::isTariff, file.electricity(), "electricity", bound, checks);
        Optional<Rate> pue = rate(RateKind.PUE, file.pue(), "pue", bound, checks);
        Optional<Rate> carbon = rate(RateKind.CARBON, file.carbon(), "carbon", bound, checks);
        Optional<Rate> space =
                file.space().flatMap(id -> rate(RateKind.COLOCATION, id, "space", bound, checks));
        Optional<Rate> salary =
                file.salary().flatMap(id -> rate(RateKind.SALARY, id, "salary", bound, checks));
        Optional<Rate> embodied =
                file.embodied()
                        .flatMap(
                                id ->
                                        rate(
                                                RateKind.SERVER_EMBODIED,
                                                id,
                                                "embodied",
                                                bound,
                                                checks));
        Optional<Rate> exchange =
                tariff.flatMap(OwnFiles::currency).flatMap(money -> exchange(money, bound, checks));
        boolean whole = Stream.of(server, power, tariff, pue, carbon).allMatch(Optional::isPresent);
        if (!checks.passed() || !whole) {
            return Optional.empty();
        }
        return Optional.of(
                new OwnProfile(
                        file.id(),
                        file.name(),
                        file.accelerator().value(),
                        file.count(),
                        server.get(),
                        power.get(),
                        tariff.get(),
                        exchange,
                        pue.get(),
                        carbon.get(),
                        space,
                        salary,
                        embodied,
                        choices));
    }

    private void choice(String standard, String chosen, Bound<File> bound, Checks checks) {
        boolean known = OwnProfile.STANDARD.contains(standard);
        String hint = Nearest.hint(standard, OwnProfile.STANDARD);
        checks.that(known, bound, "is no choice of a profile", hint, "choices", standard);
        assumptions.check(chosen, bound.at("choices", standard), checks);
        boolean fits =
                !known
                        || !values.containsKey(chosen)
                        || Meanings.interchangeable(standard, values.get(chosen).estimate());
        checks.that(
                fits,
                bound,
                "cannot stand in for it",
                "see its unit and its range",
                "choices",
                standard);
    }

    private Optional<Rate> rate(
            RateKind kind, String id, String key, Bound<File> bound, Checks checks) {
        return rate(found -> found == kind, id, key, bound, checks);
    }

    private Optional<Rate> rate(
            Predicate<RateKind> kind, String id, String key, Bound<File> bound, Checks checks) {
        Optional<Rate> rate = Optional.ofNullable(rates.get(id));
        if (rate.isEmpty() && !written.test(id)) {
            String near = Nearest.hint(id, rates.keySet());
            String hint = near.isEmpty() ? "it would stand in " + Kind.RATES.path() : near;
            checks.wrong(bound.at(key), key + ": ", id, "is not a known rate", hint);
        } else if (rate.isPresent() && !kind.test(rate.get().kind())) {
            checks.wrong(bound.at(key), key + ": ", id, "is a rate of another kind", "");
        }
        return rate;
    }

    /** The rate of exchange of a tariff's currency, which bears the name of that. */
    private Optional<Rate> exchange(Dimension money, Bound<File> bound, Checks checks) {
        String id = "exchange-rate/" + money.symbol();
        Optional<Rate> exchange = rate(RateKind.EXCHANGE, id, "electricity", bound, checks);
        Unit dollars = Unit.USD.per(Unit.of(money));
        boolean fits = exchange.map(rate -> unit(rate).equals(dollars)).orElse(true);
        checks.that(fits, bound, id + " is of another currency", "", "electricity");
        return exchange;
    }

    /** The currency of a tariff that is not stated in dollars. */
    private static Optional<Dimension> currency(Rate tariff) {
        return Stream.of(Dimension.EUR, Dimension.CNY)
                .filter(money -> unit(tariff).power(money) > 0)
                .findFirst();
    }

    private static Unit unit(Rate rate) {
        return rate.values().get(0).value().unit();
    }
}
