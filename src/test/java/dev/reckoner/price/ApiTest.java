package dev.reckoner.price;

import static dev.reckoner.price.Bill.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Hosted;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Missing;
import dev.reckoner.workload.HostedAt;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ApiTest {

    private static final Question ASKED = Question.of("llama-3-8b", "nvidia-h100-sxm-80gb");

    private static Scenario scenario(int read, int held, int written, HostedAt price) {
        return ASKED.asking(new Workload(read, written, 1, held))
                .paying(price.payment())
                .scenario();
    }

    private static String reason(Answer answer) {
        return ((Missing) answer).reason();
    }

    /** 600 × 1 + 400 × 0.1 + 500 × 4 = 2,640 for 1,500 tokens, of which 500 are written. */
    @Test
    void whatIsHeldHasItsPrice() {
        Scenario scenario = scenario(1000, 400, 500, HostedAt.of(1, 0.1, 4));
        assertEquals(1.76, value(Api.blended(scenario)), 1e-12);
        assertEquals(5.28, value(Api.perMillion(scenario)), 1e-12);
    }

    @Test
    void withoutAPriceForItWhatIsHeldCostsAsMuchAsTheRest() {
        HostedAt price = HostedAt.of(1, 4);
        double none = value(Api.blended(scenario(1000, 0, 500, price)));
        assertEquals(none, value(Api.blended(scenario(1000, 400, 500, price))));
    }

    @Test
    void aConversationWithoutOutputHasNoPriceForItsOutput() {
        Scenario scenario = scenario(1000, 0, 0, HostedAt.of(1, 4));
        assertEquals(1, value(Api.blended(scenario)), 1e-12);
        assertEquals("no-output", reason(Api.perMillion(scenario)));
    }

    @Test
    void billionsOfTokensAreCounted() {
        Scenario scenario = scenario(2_000_000_000, 0, 1_000_000_000, HostedAt.of(1, 4));
        assertEquals(2, value(Api.blended(scenario)), 1e-12);
        assertEquals(6, value(Api.perMillion(scenario)), 1e-12);
    }

    @Test
    void aLongConversationPaysThePriceOfItsTier() {
        Hosted hosted =
                new Hosted(
                        "cloud/model",
                        "Cloud",
                        Optional.of("shape"),
                        List.of(
                                HostedAt.of(1, 2).upTo(OptionalDouble.of(1000)),
                                HostedAt.of(3, 6).upTo(OptionalDouble.of(2000))));
        assertEquals(1.5, value(Api.blended(tiered(hosted, 500))), 1e-12);
        assertEquals(4.5, value(Api.blended(tiered(hosted, 501))), 1e-12);
        assertEquals("context-too-long", reason(Api.blended(tiered(hosted, 1001))));
    }

    private static Scenario tiered(Hosted hosted, int tokens) {
        Payment payment =
                new Payment(Optional.empty(), Optional.of(hosted), OptionalDouble.empty());
        return scenario(tokens, 0, tokens, HostedAt.of(1, 1)).paying(payment);
    }

    @Test
    void beforeTheFirstPriceThereIsNone() {
        Scenario early = ASKED.paying(HostedAt.of(1, 4).payment()).on(2019, 12, 31).scenario();
        assertEquals("no-price", reason(Api.blended(early)));
        assertEquals("no-api", reason(Api.blended(ASKED.scenario())));
        assertEquals("no-api", reason(Api.monthly(ASKED.scenario())));
    }
}
