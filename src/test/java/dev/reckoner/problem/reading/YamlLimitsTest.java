package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlLimitsTest {

    @Test
    void nestingEndsAtFiftyLevels() {
        String told = "f:1:51 more than 50 levels deep | flatten it";
        assertEquals("", Told.yaml("[".repeat(49) + "]".repeat(49)));
        assertEquals("", Told.yaml("[".repeat(50) + "]".repeat(50)));
        assertEquals(told, Told.yaml("[".repeat(51) + "]".repeat(51)));
        assertEquals(told, Told.yaml("[".repeat(100_000)));
        assertEquals(told.replace(":51", ":201"), Told.yaml("{a: ".repeat(60_000)));
        assertEquals(told.replace(":51", ":101"), Told.yaml("- ".repeat(100_000)));
    }

    @Test
    void nestedBlocksEndAtFiftyLevelsToo() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        assertEquals("f:51:51 more than 50 levels deep | flatten it", Told.yaml(text.toString()));
    }

    @ParameterizedTest
    @CsvSource({"1023,true", "1024,true", "1025,false", "60000,false", "100000,false"})
    void keysEndAtAThousandCharacters(int length, boolean allowed) {
        String key = "k".repeat(length);
        assertEquals(allowed, Told.yaml(key + ": 1").isEmpty());
        String cut = "k".repeat(120) + "…";
        String told = "f:1:3 key \"%s\" has %d characters | at most 1024 are allowed";
        assertEquals(allowed ? "" : told.formatted(cut, length), Told.yaml("? " + key + "\n: 1"));
    }

    @ParameterizedTest
    @CsvSource({"262143,true", "262144,true", "262145,false", "21000000,false"})
    void linesEndAtTheirLimit(int length, boolean allowed) {
        String told = "f:2:1 a line of %d characters | at most 262144 are allowed; break it";
        assertEquals(
                allowed ? "" : told.formatted(length),
                Told.yaml("a: 1\nb: " + "v".repeat(length - 3)));
    }

    @ParameterizedTest
    @CsvSource({"1048575,true", "1048576,true", "1048577,false"})
    void valuesEndAtAMillionCharacters(int length, boolean allowed) {
        String told = "f:1:4 a value of %d characters | at most 1048576 are allowed";
        String lines = ("v".repeat(1000) + "\n").repeat(1100).substring(0, length);
        assertEquals(
                allowed ? "" : told.formatted(length),
                Told.yaml("a: |-\n " + lines.replace("\n", "\n ")));
    }

    @Test
    void valuesOfATextEndAtTwoHundredThousand() {
        String items = "[],\n".repeat(199_998);
        assertEquals("", Told.yaml("[" + items + "]"));
        assertEquals("", Told.yaml("[" + items + "[]]"));
        assertEquals(
                "f:200000:1 more than 200000 values | split it",
                Told.yaml("[" + items + "[],\n[]]"));
    }
}
