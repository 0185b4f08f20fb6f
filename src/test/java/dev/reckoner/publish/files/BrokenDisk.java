package dev.reckoner.publish.files;

import java.nio.file.Path;
import java.util.Arrays;

/** A disk of which one step goes wrong. A write that goes wrong leaves half of its bytes. */
final class BrokenDisk extends ForwardingDisk {

    /** What goes wrong. */
    enum Fault {
        /** One step fails. */
        ONCE,
        /** That step and all later ones fail. */
        FOR_GOOD,
        /** The process dies before the step. */
        KILLED
    }

    /** Stands for the death of the process; nothing that it would still do happens. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Disk disk;
    private final Fault fault;
    private final int step;
    private int steps;

    /** Goes wrong at the given step, from 1. */
    BrokenDisk(Disk disk, Fault fault, int step) {
        super(disk);
        this.disk = disk;
        this.fault = fault;
        this.step = step;
    }

    boolean broke() {
        return steps >= step;
    }

    @Override
    void next(Path path) throws PublishFailed {
        steps++;
        if (fault == Fault.KILLED && steps >= step) {
            throw new Killed();
        }
        if (steps == step || fault == Fault.FOR_GOOD && steps > step) {
            throw new PublishFailed(path, "broken");
        }
    }

    @Override
    public void write(Path file, byte[] bytes) throws PublishFailed {
        if (steps + 1 == step) {
            disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        super.write(file, bytes);
    }
}
