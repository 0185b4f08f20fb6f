package dev.reckoner.scenario;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.provenance.Figure;
import java.util.Optional;

/**
 * What an assumption does to the metrics of a ledger's scenarios. Each is reckoned anew at both
 * ends, from the choice of machines on, so that whatever is decided otherwise there is seen, too.
 */
public final class Sensitivity {

    private final Ledger ledger;
    private final Ledger low;
    private final Ledger high;

    public Sensitivity(Ledger ledger, Assumption assumption) {
        this.ledger = ledger;
        this.low = ledger.assuming(assumption.at(assumption.estimate().range().low()));
        this.high = ledger.assuming(assumption.at(assumption.estimate().range().high()));
    }

    /**
     * The movement of a metric, {@code scenario.metric}; none where it has no figure, where that is
     * zero and has no share, or where the path names something else.
     */
    public Optional<Movement> of(String path) {
        int dot = path.lastIndexOf('.');
        boolean metric =
                dot > 0
                        && ledger.scenario(path.substring(0, dot)).isPresent()
                        && Metrics.BY_ID.containsKey(path.substring(dot + 1));
        return metric
                ? figure(ledger, path)
                        .filter(figure -> figure.value() != 0)
                        .map(figure -> new Movement(figure, figure(low, path), figure(high, path)))
                : Optional.empty();
    }

    private static Optional<Figure> figure(Ledger in, String path) {
        return in.path(path) instanceof Outcome.Answered answered
                        && answered.answer() instanceof Figure figure
                ? Optional.of(figure)
                : Optional.empty();
    }
}
