package dev.reckoner.throughput;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Calibration.Spread;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Learns a calibration from the measurements of a catalogue, and how good it is. */
public final class Calibrator {

    /** How many single measurements are named whose estimates lie farthest off. */
    private static final int WORST = 8;

    private final Selection selection;
    private final List<Held> byConfiguration;
    private final List<Held> byModel;
    private final List<Held> byFamily;
    private final Spreads spreads;

    private Calibrator(Selection selection) {
        this.selection = selection;
        this.byConfiguration = Fold.estimates(folds(Distance.SAME_MODEL));
        this.byModel = Fold.estimates(folds(Distance.OTHER_MODELS));
        this.byFamily = Fold.estimates(folds(Distance.NONE));
        List<Held> each = new ArrayList<>(byFamily);
        byModel.stream().filter(h -> h.distance() == Distance.OTHER_MODELS).forEach(each::add);
        byConfiguration.stream()
                .filter(h -> h.distance() == Distance.SAME_MODEL)
                .forEach(each::add);
        this.spreads = new Spreads(each);
    }

    private List<Fold> folds(Distance distance) {
        return Fold.at(distance, selection.samples(), selection.firsts());
    }

    /**
     * Sorts the measurements of a catalogue and learns from them what they teach; what it knows of
     * a calibration plays no part. It takes seconds.
     *
     * @throws IllegalArgumentException if nothing there can be learnt from
     */
    public static Calibrator on(Catalogue catalogue) {
        return from(catalogue)
                .orElseThrow(() -> new IllegalArgumentException("no measurement teaches"));
    }

    /** As {@link #on}; empty if nothing there can be learnt from. */
    public static Optional<Calibrator> from(Catalogue catalogue) {
        return Selection.of(catalogue).map(Calibrator::new);
    }

    /** What all measurements teach, and how far off it is. */
    public Calibration calibration() {
        Calibrating fitted = Calibrating.on(selection.samples(), selection.firsts());
        return calibration(fitted, spreads.all(), errors(fitted));
    }

    /** What measurements of other models teach: those of another geometry. Without errors. */
    public Calibration withoutModel(Model model) {
        String geometry = Sample.geometry(model);
        return without(sample -> sample.geometry().equals(geometry), spreads.without(geometry));
    }

    /** What measurements on other accelerators teach. Without errors. */
    public Calibration withoutAccelerator(Accelerator accelerator) {
        return without(sample -> sample.accelerator().equals(accelerator.id()), spreads.all());
    }

    private Calibration without(Predicate<Sample> unknown, List<Spread> ranges) {
        List<Sample> rest = selection.samples().stream().filter(unknown.negate()).toList();
        List<FirstToken> firsts =
                selection.firsts().stream().filter(f -> !unknown.test(f.sample())).toList();
        return calibration(Calibrating.on(rest, firsts), ranges, List.of());
    }

    /** The estimates of all that is fitted, each by what measurements of other models teach. */
    public Scoreboard scoreboard() {
        return Scoreboard.of(byModel);
    }

    private Calibration calibration(Calibrating fitted, List<Spread> ranges, List<Errors> errors) {
        Map<String, Double> coefficients = new LinkedHashMap<>();
        Set<String> timed = new TreeSet<>();
        for (Term term : Term.values()) {
            coefficients.put(term.coefficient(), fitted.coefficients()[term.ordinal()]);
            if (term.isCount()) {
                timed.add(term.coefficient());
            }
        }
        coefficients.put(Formulas.WAIT, fitted.share());
        return new Calibration(
                selection.newest(),
                fitted.measurements(),
                coefficients,
                timed,
                fitted.neighbours(),
                ranges,
                errors,
                selection.rejected(),
                Dots.of(byModel));
    }

    private List<Errors> errors(Calibrating fitted) {
        Scores scores = new Scores(spreads);
        List<Held> known = fitted.estimates(selection.samples(), selection.firsts());
        List<Errors> errors = new ArrayList<>();
        errors.addAll(scores.of("nothing", known, Calibrator::data));
        errors.addAll(scores.of("configuration", byConfiguration, Calibrator::data));
        errors.addAll(scores.of("model", byModel, Calibrator::data));
        errors.addAll(scores.of("model-and-family", byFamily, Calibrator::data));
        List<Held> roofline = Reference.roofline(selection.samples());
        Scores simple = new Scores(new Spreads(roofline));
        errors.addAll(simple.of("model-roofline", roofline, Calibrator::data));
        List<Held> repeats = Reference.repeats(selection.samples());
        errors.addAll(new Scores(new Spreads(repeats)).of("repeats", repeats, Calibrator::data));
        for (Function<Sample, String> group : groups()) {
            errors.addAll(scores.of("model", byModel, group));
        }
        errors.addAll(scores.worst("model", byModel, "tpot_ms", WORST));
        errors.addAll(scores.worst("model", byModel, "output_tokens_per_s", WORST));
        return errors;
    }

    private static List<Function<Sample, String>> groups() {
        return List.of(
                s -> "model:" + s.trial().measurement().setup().model(),
                s -> "accelerator:" + s.accelerator(),
                s -> "engine:" + s.trial().measurement().setup().engine().orElse(""));
    }

    /** The file of a measurement, as its id begins. */
    private static String data(Sample sample) {
        String id = sample.trial().measurement().id();
        int end = id.indexOf('/');
        return end < 0 ? id : id.substring(0, end);
    }
}
