package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8 and nothing else. */
public final class Decoder {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = Limits.FILE;

    private Decoder() {}

    /**
     * The text, without a byte order mark and with LF as the only line break. A control or other
     * invisible character is a problem and stands as U+FFFD in the text, so that reading can go on;
     * bytes that are not UTF-8, NUL and a file over {@link #MOST_BYTES} are a problem and no text.
     */
    public static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            String what = "the file has " + bytes.length + " bytes; at most " + MOST_BYTES;
            problems.add(Place.of(file), what + " are read", "split it");
            return Optional.empty();
        }
        Origin origin = new Origin(file, 1);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (broken) {
            byte bad = bytes[in.position()];
            Place place = new Cursor(origin, text).at(text.length());
            String what = "byte 0x" + Characters.hex(bad & 0xFF, 2) + " at offset " + in.position();
            problems.add(place, what + " is not UTF-8", "save the file as UTF-8" + guess(bytes));
            return Optional.empty();
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int offset = text.substring(0, nul).getBytes(StandardCharsets.UTF_8).length;
            Place place = new Cursor(origin, text).at(nul);
            String what = "a NUL byte at offset " + offset;
            problems.add(place, what, "this is no text, or UTF-16: save the file as UTF-8");
            return Optional.empty();
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String broke = unmarked.replace("\r\n", "\n").replace('\r', '\n');
        return Optional.of(Characters.clean(origin, broke, new Reports(problems)));
    }

    private static String guess(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE ? "; it looks like UTF-16" : "";
    }
}
