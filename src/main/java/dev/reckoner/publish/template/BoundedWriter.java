package dev.reckoner.publish.template;

import java.io.IOException;
import java.io.Writer;

/** Keeps what a template writes, up to a limit. */
final class BoundedWriter extends Writer {

    /** The template wrote more than a page may hold. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final StringBuilder text = new StringBuilder();
    private final int limit;

    BoundedWriter(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (length > limit - text.length()) {
            throw new Full();
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
