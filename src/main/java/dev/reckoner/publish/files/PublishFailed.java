package dev.reckoner.publish.files;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/**
 * The disk did not do what was asked: full, read-only, gone, or not holding what it should. Before
 * the plan is written the site is as it was; after that, the next run finishes what was begun.
 */
public final class PublishFailed extends IOException {

    @Serial private static final long serialVersionUID = 1;

    private final transient Path path;

    public PublishFailed(Path path, String what, Throwable cause) {
        super(path + ": " + what, cause);
        this.path = path;
    }

    public PublishFailed(Path path, String what) {
        this(path, what, null);
    }

    /** The file or folder that could not be read or changed. */
    public Path path() {
        return path;
    }
}
