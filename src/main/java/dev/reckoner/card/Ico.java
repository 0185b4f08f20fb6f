package dev.reckoner.card;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A picture as an icon file, which holds the PNG as it is. */
final class Ico {

    private static final int HEAD = 22;

    private Ico() {}

    static byte[] of(Canvas canvas) {
        byte[] png = Png.of(canvas);
        ByteBuffer file = ByteBuffer.allocate(HEAD + png.length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        file.put((byte) canvas.width()).put((byte) canvas.height()).putShort((short) 0);
        file.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(HEAD);
        return file.put(png).array();
    }
}
