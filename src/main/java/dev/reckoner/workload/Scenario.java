package dev.reckoner.workload;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question: this workload, on this deployment, on that day.
 *
 * @param payment what else it may be paid by than rent, and how much of the time it is used
 * @param asOf the day whose prices hold
 * @param assumptions ours, by id
 * @param calibration what measurements taught; without it nothing is said about speed
 */
public record Scenario(
        String id,
        Workload workload,
        Deployment deployment,
        Payment payment,
        Day asOf,
        Map<String, Assumption> assumptions,
        Optional<Calibration> calibration) {

    public Scenario {
        assumptions = Collections.unmodifiableMap(new LinkedHashMap<>(assumptions));
    }

    /** Rented or not, but nothing else. */
    public Scenario(
            String id,
            Workload workload,
            Deployment deployment,
            Day asOf,
            Map<String, Assumption> assumptions,
            Optional<Calibration> calibration) {
        this(id, workload, deployment, Payment.NONE, asOf, assumptions, calibration);
    }

    /** The same with so many sequences at once. */
    public Scenario at(int concurrency) {
        return asked(workload.at(concurrency));
    }

    /** The same asked of otherwise. */
    public Scenario asked(Workload other) {
        return new Scenario(id, other, deployment, payment, asOf, assumptions, calibration);
    }

    /** The same on another deployment. */
    public Scenario on(Deployment other) {
        return new Scenario(id, workload, other, payment, asOf, assumptions, calibration);
    }

    /** The same paid for in another way. */
    public Scenario paying(Payment other) {
        return new Scenario(id, workload, deployment, other, asOf, assumptions, calibration);
    }

    /** The same at the prices of another day. */
    public Scenario on(Day day) {
        return new Scenario(id, workload, deployment, payment, day, assumptions, calibration);
    }

    /** The same with another choice of ours in the place of the one with its id. */
    public Scenario assuming(Assumption other) {
        Map<String, Assumption> changed = new LinkedHashMap<>(assumptions);
        changed.put(other.id(), other);
        return new Scenario(id, workload, deployment, payment, asOf, changed, calibration);
    }

    /** Model and precision, as tables and charts label it. */
    public String label() {
        return deployment.model().name() + " · " + deployment.precision().weights().name();
    }

    /** A name for something of the model in its precision. */
    public Name name(String term) {
        return new Name(term, label());
    }

    /** A name for something of the model, whatever its precision. */
    public Name modelName(String term) {
        return new Name(term, deployment.model().name());
    }

    /** A name for something of the model on its accelerators. */
    public Name deviceName(String term) {
        return new Name(term, label() + " · " + deployment.accelerator().name());
    }

    /** A name for something that depends on the offer and the day. */
    public Name rentName(String term) {
        String offer = deployment.offer().map(Offer::name).orElse("");
        return new Name(term, label() + " · " + offer + " · " + asOf);
    }

    /** A name for something of servers that somebody owns. */
    public Name ownName(String term) {
        return new Name(term, label() + " · " + payment.ownName() + " · " + asOf);
    }

    /** A name for something of tokens that are bought. */
    public Name apiName(String term) {
        return new Name(term, payment.apiName() + " · " + asOf);
    }

    /**
     * The id of a figure that depends on the model and its weights alone. Ids say what a figure
     * depends on, so that what two scenarios share is one figure.
     */
    public String weightsId(String term) {
        return term + ":" + deployment.model().id() + "/" + deployment.precision().weights().id();
    }

    /** The id of a figure that depends on the model and the format of its cache. */
    public String cacheId(String term) {
        return term + ":" + deployment.model().id() + "/" + deployment.precision().kvCache().id();
    }

    /** The same for sequences of the workload's length. */
    public String sequenceId(String term) {
        String cached = workload.cachedTokens() > 0 ? "-" + workload.cachedTokens() : "";
        return cacheId(term)
                + "/"
                + workload.inputTokens()
                + cached
                + "+"
                + workload.outputTokens();
    }

    /** The same for all sequences. */
    public String workloadId(String term) {
        return sequenceId(term) + "x" + workload.concurrency();
    }

    /** The id of a figure that depends on the whole deployment, prices aside. */
    public String deploymentId(String term) {
        return workloadId(term)
                + "/"
                + deployment.precision().weights().id()
                + "/"
                + deployment.count().id()
                + "/"
                + deployment.nodeSize()
                + "/"
                + deployment.accelerator().id()
                + "/"
                + deployment.engine().id()
                + deployment.layoutId();
    }

    /** The id of a figure that depends on the offer and the day, too. */
    public String rentId(String term) {
        return deploymentId(term) + "/" + deployment.offer().map(Offer::id).orElse("") + "@" + asOf;
    }

    /** The same where it depends on how much of the time is used, too. */
    public String usedId(String term) {
        return rentId(term) + payment.useId();
    }

    /** The id of a figure that depends on the servers that somebody owns, and on their use. */
    public String ownId(String term) {
        return deploymentId(term) + "/" + payment.ownId() + "@" + asOf + payment.useId();
    }

    /** The id of a figure that depends on the tokens of a conversation and their price alone. */
    public String apiId(String term) {
        String cached = workload.cachedTokens() > 0 ? "-" + workload.cachedTokens() : "";
        String tokens = workload.inputTokens() + cached + "+" + workload.outputTokens();
        return term + ":" + payment.apiId() + "/" + tokens + "@" + asOf;
    }

    /** The id of a figure that depends on everything. */
    public String wholeId(String term) {
        return usedId(term) + "/" + payment.ownId() + "/" + payment.apiId();
    }

    /** The share of the time in which the machines do what is asked of them. */
    public Figure utilisation() {
        return payment.utilisation().isPresent()
                ? new Figure(
                        "utilisation:" + payment.utilisation().getAsDouble(),
                        new Name("utilisation", ""),
                        Estimate.exact(payment.utilisation().getAsDouble(), Unit.NONE),
                        new Asked())
                : assumption("utilisation");
    }

    /** A setting as a figure. */
    public Figure asked(String term, double value, Unit unit) {
        return new Figure(
                term + ":" + (long) value,
                new Name(term, ""),
                Estimate.exact(value, unit),
                new Asked());
    }

    /** An assumption of ours. Ids that the engine needs are checked when the catalogue is read. */
    public Figure assumption(String assumptionId) {
        Assumption assumption = assumptions.get(assumptionId);
        if (assumption == null) {
            throw new IllegalStateException("no assumption " + assumptionId);
        }
        return assumption.figure();
    }

    /** An assumption of ours that a site may do without. */
    public Answer assumed(String assumptionId) {
        Assumption assumption = assumptions.get(assumptionId);
        return assumption == null
                ? new Missing("no-assumption", List.of(assumptionId))
                : assumption.figure();
    }
}
