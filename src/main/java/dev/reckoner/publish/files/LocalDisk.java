package dev.reckoner.publish.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The disks of this machine. Safe for use by several threads. */
public final class LocalDisk implements Disk {

    /**
     * Locks held by this process. POSIX drops all locks of a process on a file as soon as it closes
     * any handle to it, so a file locked here must not even be opened again.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    @Override
    public Path open(Path folder) throws PublishFailed {
        return attempt(
                folder,
                () -> {
                    Files.createDirectories(folder);
                    return folder.toRealPath();
                });
    }

    @Override
    public Kind kind(Path path) throws PublishFailed {
        return attempt(path, () -> kindOf(path));
    }

    private static Kind kindOf(Path path) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isRegularFile()) {
                return Kind.FILE;
            }
            return found.isDirectory() ? Kind.FOLDER : Kind.OTHER;
        } catch (NoSuchFileException e) {
            return Kind.ABSENT;
        }
    }

    @Override
    public byte[] read(Path file) throws PublishFailed {
        return attempt(
                file,
                () -> {
                    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                        return in.readAllBytes();
                    }
                });
    }

    @Override
    public List<String> list(Path folder) throws PublishFailed {
        return attempt(
                folder,
                () -> {
                    List<String> names = new ArrayList<>();
                    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                        entries.forEach(entry -> names.add(entry.getFileName().toString()));
                    }
                    Collections.sort(names);
                    return List.copyOf(names);
                });
    }

    @Override
    public boolean same(Path one, Path other) throws PublishFailed {
        return attempt(one, () -> Files.isSameFile(one, other));
    }

    @Override
    public void createFolder(Path folder) throws PublishFailed {
        attempt(folder, () -> Files.createDirectory(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws PublishFailed {
        attempt(
                file,
                () -> {
                    try (FileChannel out =
                            FileChannel.open(
                                    file,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.WRITE)) {
                        ByteBuffer rest = ByteBuffer.wrap(bytes);
                        while (rest.hasRemaining()) {
                            out.write(rest);
                        }
                        out.force(true);
                    }
                    return file;
                });
    }

    @Override
    public void move(Path from, Path to) throws PublishFailed {
        attempt(to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    @Override
    public void delete(Path path) throws PublishFailed {
        attempt(
                path,
                () -> {
                    Files.delete(path);
                    return path;
                });
    }

    @Override
    public void force(Path folder) throws PublishFailed {
        FileChannel handle;
        try {
            handle = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return; // Windows opens no folders and orders their names itself
        }
        attempt(
                folder,
                () -> {
                    try (handle) {
                        handle.force(true);
                    }
                    return folder;
                });
    }

    @Override
    public Optional<Lock> lock(Path file) throws PublishFailed {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<Lock> taken = Optional.empty();
        try {
            taken = attempt(file, () -> tryLock(file));
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<Lock> tryLock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            held = lock != null;
            return held ? Optional.of(() -> release(file, channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static void release(Path file, FileChannel channel) {
        try {
            channel.close(); // which releases its lock
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    private static <T> T attempt(Path path, Action<T> action) throws PublishFailed {
        try {
            return action.run();
        } catch (IOException e) {
            throw new PublishFailed(path, reason(e), e);
        }
    }

    /** The system's own words, or the kind of failure where it has none. */
    private static String reason(IOException e) {
        String said =
                e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }
}
