package dev.reckoner.scenario;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Dot;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.Score;
import dev.reckoner.problem.Nearest;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.scenario.Outcome.Refused;
import dev.reckoner.workload.Scenario;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers paths and expressions from the facts and the scenarios of an article. */
public final class Ledger {

    private final String scope;
    private final Catalogue catalogue;
    private final Map<String, Scenario> scenarios;
    private final Set<String> broken;
    private final Day asOf;
    private final Map<String, Outcome> answered = new HashMap<>();

    /**
     * @param scope what stands before the ids of its sums, so that those of several ledgers can
     *     stand on one page; empty for an article's own
     * @param scenarios by id
     * @param broken ids of scenarios whose mistakes have been told; what refers to them is refused
     *     in silence
     * @param asOf the day of prices that are named without a scenario
     */
    public Ledger(
            String scope,
            Catalogue catalogue,
            Map<String, Scenario> scenarios,
            Set<String> broken,
            Day asOf) {
        this.scope = scope;
        this.catalogue = catalogue;
        this.scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
        this.broken = Set.copyOf(broken);
        this.asOf = asOf;
    }

    /** A ledger all of whose scenarios are sound. */
    public Ledger(Catalogue catalogue, Map<String, Scenario> scenarios, Day asOf) {
        this("", catalogue, scenarios, Set.of(), asOf);
    }

    /** The day of prices that are named without a scenario. */
    public Day asOf() {
        return asOf;
    }

    /** The same scenarios under another choice of ours; expressions that name it keep the first. */
    Ledger assuming(Assumption other) {
        Map<String, Scenario> changed = new LinkedHashMap<>();
        scenarios.forEach((id, scenario) -> changed.put(id, scenario.assuming(other)));
        return new Ledger(scope, catalogue, changed, broken, asOf);
    }

    /** Whether a scenario was written, but has mistakes that have been told. */
    public boolean isBroken(String id) {
        return broken.contains(id);
    }

    /** The scenario with an id. */
    public Optional<Scenario> scenario(String id) {
        return Optional.ofNullable(scenarios.get(id));
    }

    /** Published scores of models, by id. */
    public Map<String, Score> scores() {
        return catalogue.scores();
    }

    /** Measured and estimated times, for a picture. */
    public List<Dot> dots() {
        return catalogue.calibration().map(Calibration::dots).orElse(List.of());
    }

    /**
     * The paths, up to their field, of how far off estimates of a measured metric were for models
     * that they had not seen: one for each set of measurements.
     */
    public List<String> accuracies(String metric) {
        return Accuracy.of(catalogue.calibration()).keySet().stream()
                .filter(id -> id.indexOf(':') < 0 && id.endsWith("/model/" + metric))
                .map(id -> "accuracy:" + id)
                .toList();
    }

    /** The ids of all scenarios. */
    public Collection<String> scenarioIds() {
        return scenarios.keySet();
    }

    /** The id of the figure that an expression publishes. */
    public String id(Expression expression) {
        return scope + expression.id();
    }

    /** The id under which a sum is published without a name. */
    public String id(Expr sum) {
        return scope + NormalForm.of(sum);
    }

    /** The figure of an expression's sum, whatever name it is published under. */
    public Outcome answer(Expression expression) {
        return answer(expression.formula());
    }

    /** The figure of a sum over paths. */
    public Outcome answer(Expr sum) {
        if (sum instanceof Expr.Ref ref) {
            return path(ref.symbol());
        }
        Map<String, Figure> inputs = new LinkedHashMap<>();
        for (String path : sum.symbols()) {
            Outcome outcome = path(path);
            if (!(outcome instanceof Answered answered)) {
                return outcome;
            }
            if (!(answered.answer() instanceof Figure figure)) {
                return outcome;
            }
            inputs.put(path, figure);
        }
        Optional<Refused> fault = Soundness.fault(sum, inputs);
        if (fault.isPresent()) {
            return fault.get();
        }
        String id = id(sum);
        return new Answered(Figure.computed(id, new Name("expression", ""), sum, inputs));
    }

    /** What a path names. The ledger of a claim serves several pages at once. */
    public synchronized Outcome path(String path) {
        Outcome present = answered.get(path);
        if (present == null) {
            present = lookUp(path);
            answered.put(path, present);
        }
        return present;
    }

    private Outcome lookUp(String path) {
        int colon = path.indexOf(':');
        if (colon >= 0 && path.substring(0, colon).equals("assumption")) {
            String id = path.substring(colon + 1);
            return catalogue.assumptions().containsKey(id)
                    ? new Answered(catalogue.assumptions().get(id).figure())
                    : unknown("assumption", id, catalogue.assumptions().keySet());
        }
        if (path.startsWith("rate:")) {
            String id = path.substring(colon + 1);
            return catalogue.rates().containsKey(id)
                    ? new Answered(catalogue.rates().get(id).on(asOf))
                    : unknown("rate", id, catalogue.rates().keySet());
        }
        if (path.startsWith("score:")) {
            return score(path.substring(colon + 1));
        }
        int dot = path.lastIndexOf('.');
        if (dot < 0) {
            return new Refused("\"" + path + "\" names no field", "write " + path + ".field");
        }
        String field = path.substring(dot + 1);
        if (colon < 0) {
            return metric(path.substring(0, dot), field);
        }
        String kind = path.substring(0, colon);
        String id = path.substring(colon + 1, dot);
        return switch (kind) {
            case "model" ->
                    catalogue.models().containsKey(id)
                            ? field(id, field, Fields.of(catalogue.models().get(id)))
                            : unknown(kind, id, catalogue.models().keySet());
            case "accelerator" ->
                    catalogue.accelerators().containsKey(id)
                            ? field(id, field, Fields.of(catalogue.accelerators().get(id)))
                            : unknown(kind, id, catalogue.accelerators().keySet());
            case "offer" -> price(id, field);
            case "accuracy" -> accuracy(id, field);
            case "measurement" ->
                    field.equals("value")
                            ? new Published(catalogue).value(id)
                            : unknown("field of a measurement", field, List.of("value"));
            default ->
                    unknown(
                            "kind of path",
                            kind,
                            List.of(
                                    "model",
                                    "accelerator",
                                    "offer",
                                    "accuracy",
                                    "measurement",
                                    "assumption",
                                    "rate",
                                    "score"));
        };
    }

    private Outcome metric(String id, String field) {
        Scenario scenario = scenarios.get(id);
        if (isBroken(id)) {
            return Refused.TOLD;
        }
        if (scenario == null) {
            return unknown("scenario", id, scenarios.keySet());
        }
        Map<String, Figure> settings = Fields.of(scenario);
        if (settings.containsKey(field)) {
            return new Answered(settings.get(field));
        }
        Metric metric = Metrics.BY_ID.get(field);
        if (metric == null) {
            return unknown("metric", field, Metrics.BY_ID.keySet());
        }
        return new Answered(metric.answer().apply(scenario));
    }

    private Outcome price(String id, String field) {
        Optional<Offer> offer = catalogue.offer(id, asOf);
        if (offer.isEmpty()) {
            return unknown("offer", id, catalogue.offers().keySet());
        }
        return field.equals("price")
                ? new Answered(offer.get().price(asOf))
                : unknown("field of an offer", field, List.of("price"));
    }

    /** The score with an id, or a field of it; ids may hold points themselves. */
    private Outcome score(String path) {
        if (catalogue.scores().containsKey(path)) {
            return new Answered(catalogue.scores().get(path).figure());
        }
        int dot = path.lastIndexOf('.');
        String id = dot < 0 ? path : path.substring(0, dot);
        return catalogue.scores().containsKey(id)
                ? field(
                        id,
                        path.substring(dot + 1),
                        Fields.of(catalogue.scores().get(id), catalogue))
                : unknown("score", path, catalogue.scores().keySet());
    }

    private Outcome accuracy(String id, String field) {
        Map<String, Map<String, Figure>> known = Accuracy.of(catalogue.calibration());
        return known.containsKey(id)
                ? field(id, field, known.get(id))
                : unknown("accuracy", id, known.keySet());
    }

    private static Outcome field(String id, String field, Map<String, Figure> fields) {
        Answer answer = fields.get(field);
        return answer == null
                ? unknown("field of " + id, field, fields.keySet())
                : new Answered(answer);
    }

    private static Refused unknown(String kind, String written, Collection<String> known) {
        String near = Nearest.hint(written, known);
        List<String> holding = known.stream().filter(name -> name.contains(written)).toList();
        Collection<String> told = holding.isEmpty() ? known : holding;
        String all = told.size() <= 20 ? "known are " + String.join(", ", told) : "";
        return new Refused(
                "there is no " + kind + " \"" + written + "\"", near.isEmpty() ? all : near);
    }

    /** The reason why there is no figure, in plain words for an editor. */
    public static String why(Missing missing) {
        return missing.reason() + ": " + String.join(", ", missing.about());
    }
}
