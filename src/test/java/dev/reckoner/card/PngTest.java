package dev.reckoner.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is written, as the JDK's reader sees it. */
class PngTest {

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static void assertSame(Canvas canvas, BufferedImage image, int near) {
        assertEquals(canvas.width(), image.getWidth());
        assertEquals(canvas.height(), image.getHeight());
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                for (int shift = 0; shift <= 24; shift += 8) {
                    int painted = canvas.pixel(x, y) >>> shift & 255;
                    int read = image.getRGB(x, y) >>> shift & 255;
                    assertTrue(Math.abs(painted - read) <= near, x + ", " + y);
                }
            }
        }
    }

    @Test
    void fewColoursTakeHalfAByteEach() throws IOException {
        Canvas canvas = new Canvas(7, 3);
        canvas.fill(Outline.rectangle(0, 0, 7, 3), 0xFFFFFF);
        canvas.fill(Outline.rectangle(2, 1, 3, 1), 0xB3261E);
        byte[] png = Png.of(canvas);
        assertEquals(4, png[24]);
        assertSame(canvas, read(png), 0);
    }

    @Test
    void partlyTransparentPixelsStayAsTheyAre() throws IOException {
        Canvas canvas = new Canvas(40, 40);
        canvas.fill(Outline.circle(20, 20, 18), 0xB3261E);
        canvas.fill(Outline.circle(24, 20, 9), 0x0072B2, 0.4);
        byte[] png = Png.of(canvas);
        assertEquals(8, png[24]);
        assertSame(canvas, read(png), 0);
    }

    @Test
    void tooManyColoursBecomeTheNearest() throws IOException {
        Canvas canvas = new Canvas(400, 2);
        for (int x = 0; x < 400; x++) {
            int grey = x * 255 / 399;
            canvas.fill(Outline.rectangle(x, 0, 1, 2), grey << 16 | grey << 8 | x / 2);
        }
        assertSame(canvas, read(Png.of(canvas)), 60);
    }

    @Test
    void anIconHoldsThePictureAsItIs() throws IOException {
        Canvas canvas = new Canvas(32, 32);
        canvas.fill(Outline.rounded(0, 0, 32, 32, 4), 0xB3261E);
        byte[] ico = Ico.of(canvas);
        assertEquals(0x00000100, ByteBuffer.wrap(ico).getInt());
        assertSame(canvas, read(Arrays.copyOfRange(ico, 22, ico.length)), 0);
    }
}
