package dev.reckoner.article.markdown;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs a parser that may overflow the stack or never end. */
final class Guard {

    private static final long STACK_BYTES = 64L << 20;

    /** What came of it: a result, or the reason why there is none. */
    sealed interface Outcome<T> {}

    record Done<T>(T result) implements Outcome<T> {}

    record Failed<T>(String reason) implements Outcome<T> {}

    /** Idle threads are used again, because a large stack takes a millisecond to set up. */
    private static final ExecutorService THREADS =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    1,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Guard::thread);

    private Guard() {}

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs the work on a thread with a large stack and waits for it until the deadline. The parser
     * ignores interrupts, so that work which is late goes on in a daemon thread; it keeps no
     * process alive.
     */
    static <T> Outcome<T> run(Supplier<T> work, Duration deadline) {
        Future<T> task = THREADS.submit(work::get);
        try {
            return new Done<>(task.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return new Failed<>("takes longer than " + deadline.toMillis() + " ms to read");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Failed<>("was not read to its end, because the build was stopped");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof StackOverflowError) {
                return new Failed<>("is nested too deep to be read");
            }
            throw new IllegalStateException("the Markdown parser failed", failure.getCause());
        }
    }
}
