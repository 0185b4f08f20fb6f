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
        Model model,
        String weights,
        String kv,
        Accelerator accelerator,
        Count count,
        String engine,
        Optional<Offer> offer,
        Workload workload,
        Day asOf,
        Map<String, Assumption> assumptions,
        Payment payment) {

    /** One conversation of 7,168 + 1,024 tokens under vLLM, in the precision as published. */
    public static Question of(Model model, Accelerator accelerator) {
        return new Question(
                model,
                model.nativePrecision(),
                "bf16",
                accelerator,
                new Count.Smallest(),
                "vllm",
                Optional.empty(),
                new Workload(7168, 1024, 1),
                new Day(2025, 5, 10),
                Facts.CATALOGUE.assumptions(),
                Payment.NONE);
    }

    public static Question of(String model, String accelerator) {
        return of(Facts.model(model), Facts.accelerator(accelerator));
    }

    public Question model(Model other) {
        return new Question(
                other,
                weights,
                kv,
                accelerator,
                count,
                engine,
                offer,
                workload,
                asOf,
                assumptions,
                payment);
    }

    public Question weights(String other) {
        return new Question(
                model,
                other,
                kv,
                accelerator,
                count,
                engine,
                offer,
                workload,
                asOf,
                assumptions,
                payment);
    }

    public Question kv(String other) {
        return new Question(
                model,
                weights,
                other,
                accelerator,
                count,
                engine,
                offer,
                workload,
                asOf,
                assumptions,
                payment);
    }

    public Question accelerator(Accelerator other) {
        return new Question(
                model,
                weights,
                kv,
                other,
                count,
                engine,
                offer,
                workload,
                asOf,
                assumptions,
                payment);
    }

    public Question count(Count other) {
        return new Question(
                model,
                weights,
                kv,
                accelerator,
                other,
                engine,
                offer,
                workload,
                asOf,
                assumptions,
                payment);
    }

    public Question engine(String other) {
        return new Question(
                model,
                weights,
                kv,
                accelerator,
                count,
                other,
                offer,
                workload,
                asOf,
                assumptions,
                payment);
    }

    public Question offer(Offer other) {
        return new Question(
                model,
                weights,
                kv,
                accelerator,
                count,
                engine,
                Optional.of(other),
                workload,
                asOf,
                assumptions,
                payment);
    }

    public Question asking(int input, int output, int concurrency) {
        Workload other = new Workload(input, output, concurrency);
        return new Question(
                model,
                weights,
                kv,
                accelerator,
                count,
                engine,
                offer,
                other,
                asOf,
                assumptions,
                payment);
    }

    public Question on(int year, int month, int day) {
        Day other = new Day(year, month, day);
        return new Question(
                model,
                weights,
                kv,
                accelerator,
                count,
                engine,
                offer,
                workload,
                other,
                assumptions,
                payment);
    }

    public Question assuming(Map<String, Assumption> other) {
        return new Question(
                model,
                weights,
                kv,
                accelerator,
                count,
                engine,
                offer,
                workload,
                asOf,
                other,
                payment);
    }

    public Question paying(Payment other) {
        return new Question(
                model,
                weights,
                kv,
                accelerator,
                count,
                engine,
                offer,
                workload,
                asOf,
                assumptions,
                other);
    }

    public Scenario scenario() {
        Precision precision =
                new Precision(
                        Facts.found(Facts.CATALOGUE.formats(), weights),
                        Facts.CATALOGUE.formats(),
                        Facts.found(Facts.CATALOGUE.formats(), kv));
        Deployment deployment =
                new Deployment(
                        model,
                        precision,
                        accelerator,
                        count,
                        Facts.found(Facts.CATALOGUE.engines(), engine),
                        offer);
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
