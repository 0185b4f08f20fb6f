package dev.reckoner.workload;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.quantity.Day;
import java.util.Map;
import java.util.Optional;

/** A scenario in the making: the same question with one thing changed. */
public record Question(
        Serving serving,
        Workload workload,
        Day asOf,
        Map<String, Assumption> assumptions,
        Payment payment) {

    /** A model on machines, by the ids of formats and engine. */
    public record Serving(
            Model model,
            String weights,
            String kv,
            Accelerator card,
            Count count,
            String engine,
            Optional<Offer> offer) {}

    /** One conversation of 7,168 + 1,024 tokens under vLLM, in the precision as published. */
    public static Question of(Model model, Accelerator accelerator) {
        String weights = model.nativePrecision().orElse("bf16");
        Count smallest = new Count.Smallest();
        return new Question(
                new Serving(
                        model, weights, "bf16", accelerator, smallest, "vllm", Optional.empty()),
                new Workload(7168, 1024, 1),
                new Day(2025, 5, 10),
                Facts.CATALOGUE.assumptions(),
                Payment.NONE);
    }

    public static Question of(String model, String accelerator) {
        return of(Facts.model(model), Facts.accelerator(accelerator));
    }

    public Model model() {
        return serving.model;
    }

    public Accelerator accelerator() {
        return serving.card;
    }

    public Question model(Model other) {
        Serving s = serving;
        return on(new Serving(other, s.weights, s.kv, s.card, s.count, s.engine, s.offer));
    }

    public Question weights(String other) {
        Serving s = serving;
        return on(new Serving(s.model, other, s.kv, s.card, s.count, s.engine, s.offer));
    }

    public Question kv(String other) {
        Serving s = serving;
        return on(new Serving(s.model, s.weights, other, s.card, s.count, s.engine, s.offer));
    }

    public Question accelerator(Accelerator other) {
        Serving s = serving;
        return on(new Serving(s.model, s.weights, s.kv, other, s.count, s.engine, s.offer));
    }

    public Question count(Count other) {
        Serving s = serving;
        return on(new Serving(s.model, s.weights, s.kv, s.card, other, s.engine, s.offer));
    }

    public Question engine(String other) {
        Serving s = serving;
        return on(new Serving(s.model, s.weights, s.kv, s.card, s.count, other, s.offer));
    }

    public Question offer(Offer other) {
        Serving s = serving;
        return on(
                new Serving(
                        s.model, s.weights, s.kv, s.card, s.count, s.engine, Optional.of(other)));
    }

    private Question on(Serving other) {
        return new Question(other, workload, asOf, assumptions, payment);
    }

    public Question asking(int input, int output, int concurrency) {
        return asking(new Workload(input, output, concurrency));
    }

    public Question asking(Workload other) {
        return new Question(serving, other, asOf, assumptions, payment);
    }

    public Question on(int year, int month, int day) {
        return new Question(serving, workload, new Day(year, month, day), assumptions, payment);
    }

    public Question assuming(Map<String, Assumption> other) {
        return new Question(serving, workload, asOf, other, payment);
    }

    public Question paying(Payment other) {
        return new Question(serving, workload, asOf, assumptions, other);
    }

    public Scenario scenario() {
        var formats = Facts.CATALOGUE.formats();
        Precision precision =
                new Precision(
                        Facts.found(formats, serving.weights),
                        formats,
                        Facts.found(formats, serving.kv));
        Deployment deployment =
                new Deployment(
                        serving.model,
                        precision,
                        serving.card,
                        serving.count,
                        Facts.found(Facts.CATALOGUE.engines(), serving.engine),
                        serving.offer);
        return new Scenario(
                "asked",
                workload,
                deployment,
                payment,
                asOf,
                assumptions,
                Optional.of(Measured.CALIBRATION));
    }
}
