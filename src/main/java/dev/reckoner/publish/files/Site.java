package dev.reckoner.publish.files;

import dev.reckoner.publish.files.Disk.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The folder of a site on a disk: where things are in it, and the steps that involve several of
 * them.
 *
 * @param disk the disk it is on
 * @param root its path, free of links
 */
record Site(Disk disk, Path root) {

    static final String FOLDER = ".reckoner";

    Path own() {
        return root.resolve(FOLDER);
    }

    Path lock() {
        return own().resolve("lock");
    }

    Path manifestFile() {
        return own().resolve("manifest");
    }

    Path plan() {
        return own().resolve("plan");
    }

    Path stage() {
        return own().resolve("stage");
    }

    /** Where the new bytes of a path wait. */
    Path staged(String path) {
        return stage().resolve(Manifest.sha256Of(path));
    }

    /** Where a path of the site is on the disk. */
    Path at(String path) throws PublishFailed {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            String hint =
                    "this system cannot write \"" + path + "\"; is Java run with UTF-8 names?";
            throw new PublishFailed(root, hint, e);
        }
    }

    /** What stands at a path; nothing does if one of its folders is a file or a link. */
    Kind kind(String path) throws PublishFailed {
        for (String folder : Names.folders(path)) {
            if (disk.kind(at(folder)) != Kind.FOLDER) {
                return Kind.ABSENT;
            }
        }
        return disk.kind(at(path));
    }

    /** Whether a path holds a file with just these bytes. */
    boolean holds(String path, Manifest.Entry entry) throws PublishFailed {
        return kind(path) == Kind.FILE && Manifest.Entry.of(disk.read(at(path))).equals(entry);
    }

    /** What earlier runs wrote. */
    Manifest manifest() throws PublishFailed {
        return manifest(manifestFile()).orElse(Manifest.EMPTY);
    }

    /** Reads a manifest; empty if there is no such file. */
    Optional<Manifest> manifest(Path file) throws PublishFailed {
        if (disk.kind(file) == Kind.ABSENT) {
            return Optional.empty();
        }
        byte[] bytes = disk.read(file);
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            Optional<Manifest> read = Manifest.parse(text);
            if (read.isPresent()) {
                return read;
            }
        } catch (CharacterCodingException e) {
            throw damaged(file);
        }
        throw damaged(file);
    }

    private static PublishFailed damaged(Path file) {
        return new PublishFailed(file, "damaged; empty the folder of the site and build again");
    }

    /** Makes the folders above a path. */
    void createFolders(String path) throws PublishFailed {
        for (String folder : Names.folders(path)) {
            if (disk.kind(at(folder)) != Kind.FOLDER) {
                disk.createFolder(at(folder));
            }
        }
    }

    /** Removes a file, if it still is one, and those of its folders that are empty then. */
    void remove(String path) throws PublishFailed {
        if (kind(path) == Kind.FILE) {
            disk.delete(at(path));
        }
        List<String> folders = Names.folders(path);
        Collections.reverse(folders);
        for (String folder : folders) {
            if (kind(folder) == Kind.FOLDER && disk.list(at(folder)).isEmpty()) {
                disk.delete(at(folder));
            }
        }
    }

    /** Removes the stage with all that waits there. */
    void clearStage() throws PublishFailed {
        Kind kind = disk.kind(stage());
        if (kind == Kind.FOLDER) {
            for (String name : disk.list(stage())) {
                disk.delete(stage().resolve(name));
            }
        }
        if (kind != Kind.ABSENT) {
            disk.delete(stage());
        }
    }
}
