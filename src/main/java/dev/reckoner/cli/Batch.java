package dev.reckoner.cli;

import dev.reckoner.price.Estimator;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * A table of questions to the same table with answers: row by row, in their order, on several
 * threads, with a fixed number of blocks in flight, however long the table is.
 */
final class Batch {

    private final Estimator estimator;
    private final int threads;
    private final LongConsumer progress;

    /**
     * @param progress is told how many bytes were read so far
     */
    Batch(Estimator estimator, int threads, LongConsumer progress) {
        this.estimator = estimator;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Answers a table.
     *
     * @param file what problems call it
     * @return whether the table could be read; what could not is told
     * @throws IOException if reading or writing fails
     */
    boolean run(String file, InputStream in, OutputStream out, Problems problems)
            throws IOException {
        BatchRows rows = new BatchRows(in);
        byte[] first = rows.header();
        String line = new String(first, StandardCharsets.UTF_8);
        String clean = line.startsWith("\uFEFF") ? line.substring(1) : line;
        Optional<BatchHeader> header = BatchHeader.of(file, new BatchCells(clean).row(), problems);
        if (header.isEmpty()) {
            return false;
        }
        String heading = clean + "," + String.join(",", Results.COLUMNS) + "\n";
        out.write(heading.getBytes(StandardCharsets.UTF_8));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            answer(rows, header.get(), pool, out);
            return true;
        } catch (BatchRows.RowTooLong e) {
            problems.add(
                    Place.of(file),
                    "a row of more than " + BatchRows.BLOCK + " bytes",
                    "close the quote that was opened and not closed");
            return false;
        } finally {
            pool.shutdownNow();
        }
    }

    private void answer(BatchRows rows, BatchHeader header, ExecutorService pool, OutputStream out)
            throws IOException, BatchRows.RowTooLong {
        Deque<Future<byte[]>> flying = new ArrayDeque<>();
        long read = 0;
        for (byte[] block = rows.next(); block.length > 0; block = rows.next()) {
            BatchBlock asked = new BatchBlock(block, header, estimator);
            flying.add(pool.submit(asked::answered));
            if (flying.size() > 2 * threads) {
                out.write(done(flying.remove()));
            }
            read += block.length;
            progress.accept(read);
        }
        while (!flying.isEmpty()) {
            out.write(done(flying.remove()));
        }
    }

    private static byte[] done(Future<byte[]> block) {
        try {
            return block.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
