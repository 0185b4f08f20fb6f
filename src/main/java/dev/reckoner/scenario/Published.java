package dev.reckoner.scenario;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.scenario.Outcome.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Published measurements as figures. */
final class Published {

    private static final Unit TOKEN_RATE = Unit.TOKEN.per(Unit.SECOND);

    private final Catalogue catalogue;

    Published(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a row measured: a time, or tokens a second. */
    Outcome value(String id) {
        Optional<Measurement> row =
                catalogue.measurements().stream().filter(m -> m.id().equals(id)).findFirst();
        if (row.isEmpty()) {
            return new Refused("there is no measurement \"" + id + "\"", "ids stand in its file");
        }
        Optional<Citation> citation = row.get().citation(catalogue.sources());
        Optional<Estimate> value = estimate(row.get());
        if (citation.isEmpty() || value.isEmpty()) {
            String hint = "it must be a time or tokens a second, of a known day";
            return new Refused("the measurement \"" + id + "\" cannot be compared", hint);
        }
        Name name = new Name("measured-value", subject(row.get()));
        Measured measured = new Measured(citation.get(), conditions(row.get()));
        return new Answered(new Figure("measurement:" + id, name, value.get(), measured));
    }

    private static Optional<Estimate> estimate(Measurement row) {
        MeasuredMetric.Kind kind = row.metric().kind();
        if (kind.isTime()) {
            return Optional.of(Estimate.exact(row.amount() / 1000, Unit.SECOND));
        }
        return kind == MeasuredMetric.Kind.OUTPUT_TOKENS_PER_S
                ? Optional.of(Estimate.exact(row.amount(), TOKEN_RATE))
                : Optional.empty();
    }

    private String subject(Measurement row) {
        String model = row.setup().model();
        Optional<Model> known = Optional.ofNullable(catalogue.models().get(model));
        return known.map(Model::name).orElse(model);
    }

    /** In signs rather than words, since they stand on pages of every language. */
    private String conditions(Measurement row) {
        List<String> all = new ArrayList<>();
        row.setup()
                .accelerator()
                .map(id -> catalogue.accelerators().get(id))
                .map(Accelerator::name)
                .map(
                        name ->
                                row.setup().count().isPresent()
                                        ? row.setup().count().getAsInt() + " × " + name
                                        : name)
                .ifPresent(all::add);
        row.setup().weights().ifPresent(all::add);
        row.setup()
                .engine()
                .map(e -> (e + " " + row.setup().engineVersion()).strip())
                .ifPresent(all::add);
        String lengths =
                number(row.load().inputTokens()) + " → " + number(row.load().outputTokens());
        all.add(lengths);
        row.load().concurrency().ifPresent(users -> all.add("× " + Decimal.of(users).whole()));
        return String.join(" · ", all);
    }

    private static String number(OptionalDouble tokens) {
        return tokens.isPresent() ? Decimal.of(tokens.getAsDouble()).whole() : "?";
    }
}
