package dev.reckoner.price;

import dev.reckoner.price.Fleet.Demand;
import dev.reckoner.price.Reply.Costs;
import dev.reckoner.price.Ways.Kind;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Range;
import dev.reckoner.throughput.Pace.Speeds;
import dev.reckoner.throughput.Pace.Speeds.Between;
import dev.reckoner.throughput.Program;
import dev.reckoner.throughput.Program.Lane;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What so many machines cost on one day, made ready to be asked with any tokens, rate and power. It
 * runs the sums of the figures that explain themselves and leaves their derivations out. It keeps
 * nothing of a question, so that many threads may ask at once.
 */
final class Invoice {

    private static final List<String> ASKED =
            List.of("new-tokens", "cached-length", "output-length", "utilisation");

    private final Program program;
    private final Optional<Lane> rent;
    private final Optional<Lane> own;
    private final Optional<Lane> api;
    private final Optional<Lane> perMillion;
    private final Optional<Lane> ownPerMillion;
    private final Optional<Lane> apiPrice;
    private final Optional<Lane> energy;
    private final Optional<Lane> carbon;
    private final String problem;

    /**
     * @param scenario any that is served by these machines and asks for tokens at the same price
     * @param served whether its speed is known
     */
    Invoice(Scenario scenario, boolean served) {
        Map<String, Figure> sums = new LinkedHashMap<>();
        List<String> given = new ArrayList<>();
        List<String> told = new ArrayList<>();
        if (scenario.payment().api().isPresent()) {
            told(sum(Api.blended(scenario), sums), "api", told);
        }
        if (served) {
            given.add(((Figure) Serving.outputRate(scenario)).id());
            if (Serving.power(scenario) instanceof Figure power) {
                given.add(power.id());
            }
            sum(Rent.monthly(scenario), sums);
            sum(Tokens.costPerMillion(scenario), sums);
            sum(Api.monthly(scenario), sums);
            sum(Ownership.perMillion(scenario), sums);
            sum(Energy.perMillion(scenario), sums);
            sum(Carbon.perMillion(scenario), sums);
            Optional<Missing> unowned = sum(Ownership.monthly(scenario), sums);
            if (scenario.payment().own().isPresent()) {
                told(unowned, "own", told);
            }
        }
        this.program = Program.of(List.copyOf(sums.values()), ASKED, given);
        this.rent = lane("monthly-cost", sums);
        this.own = lane("own-monthly-cost", sums);
        this.api = lane("api-monthly-cost", sums);
        this.perMillion = lane("cost-per-million", sums);
        this.ownPerMillion = lane("own-cost-per-million", sums);
        this.apiPrice = lane("api-price", sums);
        this.energy = lane("energy-per-million", sums);
        this.carbon = lane("carbon-per-million", sums);
        this.problem = String.join("; ", told);
    }

    /** Adds a figure; what is missing is given back. */
    private static Optional<Missing> sum(Answer answer, Map<String, Figure> sums) {
        if (answer instanceof Figure figure) {
            sums.put(figure.name().term(), figure);
            return Optional.empty();
        }
        return Optional.of((Missing) answer);
    }

    private static void told(Optional<Missing> missing, String column, List<String> told) {
        missing.map(Invoice::text).ifPresent(text -> told.add(column + ": " + text));
    }

    /** In a text that many models may share, none is named. */
    private static String text(Missing missing) {
        return missing.reason().equals("power-unknown")
                ? "no power of the accelerator is known"
                : missing.reason().replace('-', ' ') + ": " + String.join(", ", missing.about());
    }

    private Optional<Lane> lane(String term, Map<String, Figure> sums) {
        return sums.containsKey(term) ? Optional.of(program.lane(term)) : Optional.empty();
    }

    /** Which prices or rates are not known; empty where all are. */
    String problem() {
        return problem;
    }

    /**
     * The costs of an answer.
     *
     * @param cached tokens of the prompt that have a price of their own
     * @param speeds where they are served and it is known
     */
    Costs costs(Demand demand, int cached, Optional<Speeds> speeds) {
        double[] store = program.store();
        store[0] = demand.input() - cached;
        store[1] = cached;
        store[2] = demand.output();
        store[3] = demand.used();
        speeds.ifPresent(
                found -> {
                    put(found.outputRate(), store, ASKED.size());
                    found.watts().ifPresent(watts -> put(watts, store, ASKED.size() + 3));
                });
        program.run(store);
        return new Costs(
                between(perMillion, store),
                between(own, store),
                between(ownPerMillion, store),
                between(apiPrice, store),
                between(energy, store),
                between(carbon, store),
                cheapest(store));
    }

    private static void put(Between between, double[] store, int at) {
        store[at] = between.low();
        store[at + 1] = between.value();
        store[at + 2] = between.high();
    }

    private static Optional<Between> between(Optional<Lane> lane, double[] store) {
        return lane.map(l -> new Between(store[l.low()], store[l.value()], store[l.high()]));
    }

    private record Monthly(Kind kind, Between usd) {}

    private String cheapest(double[] store) {
        List<Monthly> ways = new ArrayList<>(3);
        between(rent, store).ifPresent(usd -> ways.add(new Monthly(Kind.RENT, usd)));
        between(own, store).ifPresent(usd -> ways.add(new Monthly(Kind.OWN, usd)));
        between(api, store).ifPresent(usd -> ways.add(new Monthly(Kind.API, usd)));
        if (ways.size() < 2) {
            return "";
        }
        ways.sort(Comparator.comparingDouble(way -> way.usd().value()));
        List<Range> ranges = new ArrayList<>(3);
        ways.forEach(way -> ranges.add(new Range(way.usd().low(), way.usd().high())));
        return Ways.clear(ranges) ? ways.get(0).kind().id() : Ways.TOO_CLOSE;
    }
}
