package dev.reckoner.problem.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static String decoded(byte[] bytes) {
        Problems problems = new Problems();
        Optional<String> text = Decoder.decode("f", bytes, problems);
        assertEquals("", Told.of(problems));
        return text.orElseThrow();
    }

    private static String decoded(String text) {
        return decoded(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no final line break",
                "👩‍👩‍👧 e\u0301 算账 العربية\u200F",
                "tab\tand\nline\n",
                "private \uE000 end \uFFFD"
            })
    void textComesThroughUnchanged(String text) {
        assertEquals(text, decoded(text));
    }

    @Test
    void byteOrderMarkIsDropped() {
        assertEquals("a: 1", decoded("\uFEFFa: 1"));
    }

    @Test
    void everyLineBreakBecomesLineFeed() {
        assertEquals("a\nb\nc\n\nd\n", decoded("a\r\nb\rc\r\rd\n"));
    }

    @Test
    void latin1IsToldWithItsByte() {
        assertEquals(
                "f:2:4 byte 0xE9 at offset 6 is not UTF-8 | save the file as UTF-8",
                Told.bytes("a\r\ncaf\u00e9!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u00c3\u0028",
                "a\u00c0\u00af",
                "a\u00ed\u00a0\u0080",
                "a\u00f4\u0090\u0080\u0080",
                "a\u00e2\u0082"
            })
    void bytesThatAreNotUtf8AreRefused(String latin) {
        assertEquals(
                "f:1:2 byte 0x%02X at offset 1 is not UTF-8 | save the file as UTF-8"
                        .formatted((int) latin.charAt(1)),
                Told.bytes(latin));
    }

    @Test
    void utf16IsGuessed() {
        assertEquals(
                "f:1:1 byte 0xFF at offset 0 is not UTF-8"
                        + " | save the file as UTF-8; it looks like UTF-16",
                Told.bytes("\u00ff\u00fea\0"));
        assertEquals(
                "f:1:1 byte 0xFE at offset 0 is not UTF-8"
                        + " | save the file as UTF-8; it looks like UTF-16",
                Told.bytes("\u00fe\u00ff\0a"));
    }

    @Test
    void nulIsToldOnceWithItsByte() {
        assertEquals(
                "f:2:2 a NUL byte at offset 5"
                        + " | this is no text, or UTF-16: save the file as UTF-8",
                Told.bytes("\u00c3\u00a9a\na\0b\0"));
    }

    @Test
    void eachUnseenCharacterIsToldAndReplaced() {
        Problems problems = new Problems();
        byte[] bytes = "a\u0007\n😀\u202Eb\u2028\u0085\n\uFEFF".getBytes(StandardCharsets.UTF_8);
        Optional<String> text = Decoder.decode("f", bytes, problems);
        assertEquals(
                """
                f:1:2 the character U+0007 (BEL) cannot stand here | remove it
                f:2:2 the character U+202E (RIGHT-TO-LEFT OVERRIDE) cannot stand here | remove it
                f:2:4 the character U+2028 (LINE SEPARATOR) cannot stand here | remove it
                f:2:5 the character U+0085 (NEXT LINE (NEL)) cannot stand here | remove it
                f:3:1 the character U+FEFF (ZERO WIDTH NO-BREAK SPACE) cannot stand here\
                 | remove it\
                """,
                Told.of(problems));
        assertEquals(Optional.of("a\uFFFD\n😀\uFFFDb\uFFFD\uFFFD\n\uFFFD"), text);
    }

    @Test
    void onlyTabAndLineBreaksAreAllowedOfTheControls() {
        StringBuilder allowed = new StringBuilder();
        for (int point = 0; point < 0xA0; point++) {
            if (Character.isISOControl(point) && Characters.allowed(point)) {
                allowed.append(Characters.code(point)).append(' ');
            }
        }
        assertEquals("U+0009 U+000A U+000D ", allowed.toString());
    }

    @Test
    void filesUpToTheLimitAreRead() {
        assertEquals(Decoder.MOST_BYTES - 1, decoded(spaces(-1)).length());
        assertEquals(Decoder.MOST_BYTES, decoded(spaces(0)).length());
        Problems problems = new Problems();
        assertEquals(Optional.empty(), Decoder.decode("f", spaces(1), problems));
        assertEquals(
                "f the file has 33554433 bytes; at most 33554432 are read | split it",
                Told.of(problems));
    }

    private static byte[] spaces(int more) {
        byte[] bytes = new byte[Decoder.MOST_BYTES + more];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    @Test
    void problemsOfOneTextEndAtAThousand() {
        Problems problems = new Problems();
        byte[] bytes = "\u0007".repeat(5000).getBytes(StandardCharsets.UTF_8);
        Decoder.decode("f", bytes, problems);
        assertEquals(1001, problems.errors().size());
        assertEquals("further mistakes are not listed", problems.errors().get(1000).what());
    }
}
