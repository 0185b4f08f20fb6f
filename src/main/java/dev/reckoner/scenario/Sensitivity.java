package dev.reckoner.scenario;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Significant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** An assumption, and how far a figure moves with it. */
    public record Swing(Assumption assumption, Movement movement) {}

    /**
     * What moves a metric, {@code scenario.metric}: of the assumptions under its figure those that
     * have a range and an effect, the greatest effect first.
     */
    public static List<Swing> swings(
            Ledger ledger, Collection<Assumption> assumptions, String path) {
        Set<String> grounds =
                figure(ledger, path).map(figure -> new Grounds().of(figure)).orElse(Set.of());
        List<Swing> swings = new ArrayList<>();
        for (Assumption assumption : assumptions) {
            if (grounds.contains(assumption.id()) && !assumption.estimate().range().exact()) {
                new Sensitivity(ledger, assumption)
                        .of(path)
                        .filter(movement -> movement.most() > 0)
                        .ifPresent(movement -> swings.add(new Swing(assumption, movement)));
            }
        }
        swings.sort((a, b) -> Significant.compare(b.movement().swing(), a.movement().swing()));
        return swings;
    }

    private static Optional<Figure> figure(Ledger in, String path) {
        return in.path(path) instanceof Outcome.Answered answered
                        && answered.answer() instanceof Figure figure
                ? Optional.of(figure)
                : Optional.empty();
    }
}
