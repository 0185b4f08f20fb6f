package dev.reckoner.publish.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The few things publishing asks of a file system. No method follows a link in the last name of a
 * path. Each either happens or throws, save that {@link #write} may leave a part behind.
 */
public interface Disk {

    /** What stands at a path; a link is {@code OTHER}, wherever it leads. */
    enum Kind {
        ABSENT,
        FILE,
        FOLDER,
        OTHER
    }

    /** A lock that is held until released, or until this process ends. */
    interface Lock {
        void release();
    }

    /** Makes a folder and its parents where they are missing; its path free of links. */
    Path open(Path folder) throws PublishFailed;

    Kind kind(Path path) throws PublishFailed;

    /** All bytes of a file. */
    byte[] read(Path file) throws PublishFailed;

    /** The names in a folder, sorted. */
    List<String> list(Path folder) throws PublishFailed;

    /** Whether two paths lead to one file, as they may when a disk ignores case. */
    boolean same(Path one, Path other) throws PublishFailed;

    /** Makes a folder whose parent exists and whose name is free. */
    void createFolder(Path folder) throws PublishFailed;

    /** Writes a new file and forces it to the disk. */
    void write(Path file, byte[] bytes) throws PublishFailed;

    /** Renames a file in one step, replacing the file that may be there. */
    void move(Path from, Path to) throws PublishFailed;

    /** Removes a file, a link or an empty folder. */
    void delete(Path path) throws PublishFailed;

    /** Forces the names in a folder to the disk, where the system offers it. */
    void force(Path folder) throws PublishFailed;

    /** Takes the lock on a file, which is made if missing; empty if somebody else holds it. */
    Optional<Lock> lock(Path file) throws PublishFailed;
}
