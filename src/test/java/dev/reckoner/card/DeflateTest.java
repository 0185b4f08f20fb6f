package dev.reckoner.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {

    /** By the JDK's own, which checks the sum too. */
    private static byte[] inflated(byte[] zlib, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(zlib);
        byte[] data = new byte[length + 1];
        int read = inflater.inflate(data);
        assertTrue(inflater.finished());
        assertEquals(0, inflater.getRemaining());
        inflater.end();
        return Arrays.copyOf(data, read);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 257, 258, 259, 32_767, 32_768, 32_769, 300_000})
    void bytesOfOneKindComeBack(int length) throws DataFormatException {
        byte[] data = new byte[length];
        Arrays.fill(data, (byte) 7);
        byte[] zlib = Deflate.zlib(data);
        assertArrayEquals(data, inflated(zlib, length));
        assertTrue(zlib.length < 400, zlib.length + " bytes");
    }

    @Test
    void anyBytesComeBack() throws DataFormatException {
        long seed = 19_510_101;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            byte[] data = bytes(random);
            String failed = "seed " + seed + ", case " + i + ", " + data.length + " bytes";
            assertArrayEquals(data, inflated(Deflate.zlib(data), data.length), failed);
        }
    }

    /** From noise to long repetitions, of few or many values, some from far back. */
    private static byte[] bytes(Random random) {
        byte[] data = new byte[random.nextInt(1 << random.nextInt(18))];
        int values = 1 + random.nextInt(256);
        int place = 0;
        while (place < data.length) {
            int length = Math.min(data.length - place, 1 + random.nextInt(600));
            if (place > 0 && random.nextBoolean()) {
                int from = random.nextInt(place);
                for (int i = 0; i < length; i++) {
                    data[place + i] = data[from + i];
                }
            } else {
                for (int i = 0; i < length; i++) {
                    data[place + i] = (byte) random.nextInt(values);
                }
            }
            place += length;
        }
        return data;
    }

    @Test
    void noCodeIsLongerThanAllowedAndNoneIsWasted() {
        int[] counts = new int[30];
        counts[0] = 1;
        counts[1] = 1;
        for (int i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }
        int[] lengths = Huffman.of(counts, 15).lengths();
        assertEquals(15, Arrays.stream(lengths).max().orElseThrow());
        assertEquals(1, Arrays.stream(lengths).mapToDouble(length -> 1.0 / (1 << length)).sum());
        for (int i = 1; i < lengths.length; i++) {
            assertTrue(lengths[i] <= lengths[i - 1], "what is frequent is not longer: " + i);
        }
    }

    @Test
    void aCodeTakesAsFewBitsAsHuffmansTree() {
        // The inner nodes of the tree: 1 + 1, 2 + 2, 3 + 4, 5 + 7.
        int[] counts = {1, 1, 2, 3, 5};
        int[] lengths = Huffman.of(counts, 15).lengths();
        int bits = 0;
        for (int i = 0; i < counts.length; i++) {
            bits += counts[i] * lengths[i];
        }
        assertEquals(2 + 4 + 7 + 12, bits);
    }

    @Test
    void repeatedBytesTakeLittleMoreThanTheyDoOnce() {
        byte[] once = new byte[20_000];
        new Random(1).nextBytes(once);
        byte[] twice = Arrays.copyOf(once, 40_000);
        System.arraycopy(once, 0, twice, 20_000, 20_000);
        int difference = Deflate.zlib(twice).length - Deflate.zlib(once).length;
        assertTrue(difference < 400, difference + " bytes");
    }
}
