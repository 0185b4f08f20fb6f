package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Calibration.Spread;
import dev.reckoner.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Learns a calibration from the measurements of a catalogue, and how good it is. */
public final class Calibrator {

    private final Selection selection;
    private final List<Fold> models;
    private final List<Held> byConfiguration;
    private final List<Held> byModel;
    private final List<Held> byFamily;
    private final Spreads spreads;

    private Calibrator(Selection selection) {
        List<Sample> samples = selection.samples();
        this.selection = selection;
        this.models = Fold.at(Distance.OTHER_MODELS, samples);
        this.byConfiguration = Fold.estimates(Fold.at(Distance.SAME_MODEL, samples));
        this.byModel = Fold.estimates(models);
        this.byFamily = Fold.estimates(Fold.at(Distance.NONE, samples));
        List<Held> each = new ArrayList<>(byFamily);
        byModel.stream().filter(h -> h.distance() == Distance.OTHER_MODELS).forEach(each::add);
        byConfiguration.stream()
                .filter(h -> h.distance() == Distance.SAME_MODEL)
                .forEach(each::add);
        this.spreads = new Spreads(each);
    }

    /**
     * Sorts the measurements of a catalogue and learns from them; what it knows of a calibration
     * plays no part. It takes seconds.
     *
     * @throws IllegalArgumentException if nothing there can be learnt from
     */
    public static Calibrator on(Catalogue catalogue) {
        Selection selection = Selection.of(catalogue);
        if (selection.samples().isEmpty() || selection.newest().isEmpty()) {
            throw new IllegalArgumentException("no measurement can be fitted");
        }
        return new Calibrator(selection);
    }

    /** What all measurements teach. */
    public Calibration calibration() {
        Calibrating fitted = Calibrating.on(selection.samples());
        double share = FirstToken.share(selection.firsts(), fitted);
        return calibration(fitted, share, spreads.all(), errors(fitted, share));
    }

    private Calibration calibration(
            Calibrating fitted, double share, List<Spread> ranges, List<Errors> errors) {
        Map<String, Double> coefficients = new LinkedHashMap<>();
        Set<String> timed = new TreeSet<>();
        for (Term term : Term.values()) {
            coefficients.put(term.coefficient(), fitted.coefficients()[term.ordinal()]);
            if (term.isCount()) {
                timed.add(term.coefficient());
            }
        }
        coefficients.put(Formulas.WAIT, share);
        return new Calibration(
                selection.newest().orElseThrow(),
                fitted.measurements(),
                coefficients,
                timed,
                fitted.neighbours(),
                ranges,
                errors,
                selection.rejected(),
                Dots.of(byModel));
    }

    private List<Errors> errors(Calibrating fitted, double share) {
        Scores scores = new Scores(spreads);
        List<Errors> errors = new ArrayList<>();
        errors.addAll(
                scores.of("nothing", fitted.estimates(selection.samples()), Calibrator::data));
        errors.addAll(scores.of("configuration", byConfiguration, Calibrator::data));
        errors.addAll(scores.of("model", byModel, Calibrator::data));
        errors.addAll(scores.of("model-and-family", byFamily, Calibrator::data));
        errors.addAll(scores.of("model", firsts(), Calibrator::data));
        List<Held> roofline = Reference.roofline(selection.samples());
        errors.addAll(
                new Scores(new Spreads(roofline)).of("model-roofline", roofline, Calibrator::data));
        List<Held> repeats = Reference.repeats(selection.samples());
        errors.addAll(new Scores(new Spreads(repeats)).of("repeats", repeats, Calibrator::data));
        for (Function<Sample, String> group : groups()) {
            errors.addAll(scores.of("model", byModel, group));
        }
        return errors;
    }

    private static List<Function<Sample, String>> groups() {
        return List.of(
                s -> "model:" + s.trial().measurement().setup().model(),
                s -> "accelerator:" + s.trial().measurement().setup().accelerator().orElse(""),
                s -> "engine:" + s.trial().measurement().setup().engine().orElse(""));
    }

    /** The file of a measurement, as its id begins. */
    private static String data(Sample sample) {
        String id = sample.trial().measurement().id();
        int end = id.indexOf('/');
        return end < 0 ? id : id.substring(0, end);
    }

    /** Times to the first token, each by a calibration that does not know the model. */
    private List<Held> firsts() {
        List<Held> held = new ArrayList<>();
        for (Fold fold : models) {
            List<FirstToken> out = new ArrayList<>();
            List<FirstToken> rest = new ArrayList<>();
            for (FirstToken first : selection.firsts()) {
                (first.sample().geometry().equals(fold.mark()) ? out : rest).add(first);
            }
            double share = FirstToken.share(rest, fold.known());
            out.forEach(first -> held.add(first.estimate(fold.known(), share)));
        }
        return List.copyOf(held);
    }
}
