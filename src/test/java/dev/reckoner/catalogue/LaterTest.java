package dev.reckoner.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Facts;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the catalogue that is published, whose rows are never edited. */
class LaterTest {

    private static Day day(String text) {
        return Day.parse(text).orElseThrow();
    }

    private static String said(Optional<Later.Change> change) {
        return change.map(
                        c ->
                                c.price()
                                                .map(price -> Double.toString(price.value()))
                                                .orElse(c.withdrawn() ? "withdrawn" : "unknown")
                                        + " by "
                                        + c.by())
                .orElse("holds");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-10, 2025-06-22, holds",
        "2025-05-10, 2025-06-23, 55.04 by 2025-06-23",
        "2025-05-10, 2026-07-20, 55.04 by 2025-06-23",
        "2025-06-23, 2026-07-20, holds",
    })
    void aPriceIsWhatItHasBecomeByTheDay(String of, String by, String become) {
        Offer offer = Facts.CATALOGUE.offers().get("aws/p5.48xlarge/us-east-1/on-demand");
        Figure price = (Figure) offer.price(day(of));
        assertEquals(become, said(Later.of(Facts.CATALOGUE, day(by)).of(price)));
    }

    @ParameterizedTest
    @CsvSource({
        "deepinfra/openai-gpt-oss-120b, 2025-12-31, 0.19 by 2026-07-02",
        "deepseek/deepseek-chat, 2025-01-21, unknown by 2025-09-15",
        "deepseek/deepseek-chat, 2025-02-08, unknown by 2025-09-15",
    })
    void tokensToo(String id, String of, String become) {
        Hosted hosted = Facts.CATALOGUE.hosted(id).orElseThrow();
        TokenPrice held = hosted.on(day(of), 0).orElseThrow();
        Figure price = hosted.figure(held, TokenPrice.Kind.OUTPUT).orElseThrow();
        assertEquals(become, said(Later.of(Facts.CATALOGUE, day("2026-07-20")).of(price)));
    }
}
