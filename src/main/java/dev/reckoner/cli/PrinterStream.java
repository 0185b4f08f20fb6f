package dev.reckoner.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A stream of whole pieces of UTF-8 to where a command prints. */
final class PrinterStream extends OutputStream {

    private final PrintWriter printer;

    PrinterStream(PrintWriter printer) {
        this.printer = printer;
    }

    @Override
    public void write(int single) {
        printer.write(single);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        printer.write(new String(bytes, from, length, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {
        printer.flush();
    }
}
