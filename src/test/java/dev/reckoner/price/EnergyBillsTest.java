package dev.reckoner.price;

import static dev.reckoner.price.Bill.value;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Owned;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Tuned;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bills for electricity and what it emits, as their publishers worked them out. */
class EnergyBillsTest {

    private static final Owned FREE = Owned.bought(1, 0);

    /** One card that draws so many watts while it is used, in a month of so many hours. */
    private static Scenario drawing(double watts, double hours, double used, Owned owned) {
        Question one =
                Question.of("llama-3-8b", "nvidia-h100-sxm-80gb").count(new Count.Exactly(1));
        Map<String, Assumption> drawing = Tuned.drawing(watts, 1, one);
        Estimate month = Estimate.exact(hours, Unit.HOUR.per(Unit.MONTH));
        return one.paying(owned.used(used))
                .assuming(Tuned.assuming(drawing, Map.of("hours-per-month", month)))
                .scenario();
    }

    /** USD for so much electricity, drawn evenly over a month. */
    private static double household(double kilowattHours, double usd) {
        double watts = 1000 * kilowattHours / 730;
        return value(Running.electricity(drawing(watts, 730, 1, FREE.powered(usd, 1))));
    }

    /** USD for a graphics card at 0.15 USD that is off while it has nothing to do. */
    private static double card(double hoursADay, double days) {
        Owned owned = FREE.powered(0.15, 1);
        return value(Running.electricity(drawing(450, 24 * days, hoursADay / 24, owned)));
    }

    /** A training run of so many hours of an A100, in Meta's data centre. */
    private static Scenario meta(double deviceHours) {
        return drawing(400, deviceHours, 1, FREE.powered(0, 1.1).emitting(385));
    }

    private static double megawattHours(double deviceHours) {
        return value(Energy.perMonth(meta(deviceHours))) / 1000;
    }

    private static double tonnes(double deviceHours) {
        return value(Carbon.perMonth(meta(deviceHours))) / 1e6;
    }

    /** Eight B200s that make 102,909 tokens a second and draw 10,401 W with their server. */
    private static Scenario lenovo() {
        Question eight =
                Question.of("llama-3-8b", "nvidia-b200-sxm-180gb")
                        .count(new Count.Exactly(8))
                        .paying(Owned.bought(8, 0).used(1));
        return Tuned.making(102_909, eight.assuming(Tuned.drawing(10_401, 8, eight)).scenario());
    }

    static List<Bill> bills() {
        String llama = "LLaMA, arxiv.org/abs/2302.13971, table 15, 400 W, PUE 1.1, 385 g: ";
        String lenovo =
                "github.com/mlcommons/inference_results_v5.1, Lenovo SR680a V3, Llama 2 70B,"
                        + " offline, 2025-09:"
                        + " 10,401 W, 102,909 tokens a second";
        String eia =
                "EIA, average monthly bill of households, 2020, form 861, copy at info.5y1.org: ";
        String wideArea = "wideareaai.com/tools/gpu-power-cost, RTX 4090, 0.15 USD: ";
        return List.of(
                new Bill(llama + "MWh of OPT-175B", 356, 0.5, megawattHours(809_472)),
                new Bill(llama + "tonnes of OPT-175B", 137, 0.5, tonnes(809_472)),
                new Bill(llama + "MWh of LLaMA-7B", 36, 0.5, megawattHours(82_432)),
                new Bill(llama + "tonnes of LLaMA-7B", 14, 0.5, tonnes(82_432)),
                new Bill(llama + "MWh of LLaMA-33B", 233, 0.5, megawattHours(530_432)),
                new Bill(llama + "tonnes of LLaMA-33B", 90, 0.5, tonnes(530_432)),
                // 449.84, which the table cuts off.
                new Bill(llama + "MWh of LLaMA-65B", 449, 1, megawattHours(1_022_362)),
                new Bill(llama + "tonnes of LLaMA-65B", 173, 0.5, tonnes(1_022_362)),
                new Bill(
                        lenovo + ", joules a token",
                        0.101,
                        0.0005,
                        value(Serving.energyPerToken(lenovo()))),
                new Bill(
                        lenovo + ", kilowatt-hours a million",
                        0.101 / 3.6,
                        0.0005 / 3.6,
                        value(Energy.perMillion(lenovo()))),
                // Consumption is given in whole kilowatt-hours.
                new Bill(eia + "Connecticut, 711 kWh", 161.55, 0.15, household(711, 0.2271)),
                new Bill(eia + "Massachusetts, 602 kWh", 132.18, 0.15, household(602, 0.2197)),
                new Bill(eia + "Georgia, 1,081 kWh", 129.92, 0.15, household(1081, 0.1202)),
                new Bill(
                        "comptrio.com/private-ai/what-electricity-costs-to-run-local-ai,"
                                + " read 2026-11-29:"
                                + " 240 W all year at “roughly 13.5 cents”, “about 285 USD”",
                        285,
                        285 * 0.01,
                        12
                                * value(
                                        Running.electricity(
                                                drawing(
                                                        240,
                                                        8760 / 12.0,
                                                        1,
                                                        FREE.powered(0.135, 1))))),
                new Bill(wideArea + "a month, 4 hours a day", 8.21, 0.005, card(4, 30.4)),
                new Bill(wideArea + "a month, 24 hours a day", 49, 0.5, card(24, 30.4)),
                new Bill(wideArea + "a year, 8 hours a day", 197, 0.5, card(8, 365)));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void weComeToTheSameSum(Bill bill) {
        bill.check();
    }
}
