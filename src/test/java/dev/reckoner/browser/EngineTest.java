package dev.reckoner.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void theExampleHasAnAnswerToEveryMetric() {
        String made =
                Engine.everything(
                        Example.scenario(),
                        ExampleWords.words(),
                        "x.weights < 1000000000",
                        "x.weihgts");
        assertTrue(made.contains("<svg"), made);
        assertTrue(made.contains("<math"), made);
        // The first expression is true and has a sum; the second has neither.
        assertEquals("truetruefalsefalse0", made.substring(made.lastIndexOf("</svg>") + 6).strip());
    }
}
