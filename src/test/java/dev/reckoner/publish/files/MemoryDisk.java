package dev.reckoner.publish.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A disk in memory; if case-blind, it keeps the case of names and ignores it, as macOS does. */
final class MemoryDisk implements Disk {

    private record Node(String spelling, Kind kind, byte[] bytes) {}

    private final TreeMap<String, Node> nodes = new TreeMap<>();
    private final boolean caseBlind;
    private boolean locked;

    MemoryDisk(boolean caseBlind) {
        this.caseBlind = caseBlind;
    }

    /** Puts something there, with its folders. */
    void put(Path path, Kind kind, byte[] bytes) throws PublishFailed {
        open(path.getParent());
        nodes.put(key(path), new Node(path.toString(), kind, bytes));
    }

    /**
     * All files and links below a folder by relative path as spelled, save those in our own folder.
     */
    SortedMap<String, String> visible(Path root) {
        SortedMap<String, String> visible = new TreeMap<>();
        for (Node node : nodes.values()) {
            Path path = Path.of(node.spelling());
            if (node.kind() != Kind.FOLDER
                    && path.startsWith(root)
                    && !path.startsWith(root.resolve(".reckoner"))) {
                visible.put(root.relativize(path).toString(), TestSites.text(node.bytes()));
            }
        }
        return visible;
    }

    /** What a killed process leaves behind in the kernel: nothing. */
    void unlock() {
        locked = false;
    }

    @Override
    public Path open(Path folder) throws PublishFailed {
        if (folder.getParent() != null) {
            open(folder.getParent());
        }
        if (kind(folder) == Kind.ABSENT) {
            createFolder(folder);
        }
        require(kind(folder) == Kind.FOLDER, folder, "not a folder");
        return folder;
    }

    @Override
    public Kind kind(Path path) {
        return at(path).map(Node::kind).orElse(Kind.ABSENT);
    }

    @Override
    public byte[] read(Path file) throws PublishFailed {
        require(kind(file) == Kind.FILE, file, "not a file");
        return nodes.get(key(file)).bytes().clone();
    }

    @Override
    public List<String> list(Path folder) throws PublishFailed {
        require(kind(folder) == Kind.FOLDER, folder, "not a folder");
        List<String> names = new ArrayList<>();
        for (Node node : nodes.values()) {
            Path path = Path.of(node.spelling());
            if (path.getParent() != null && key(path.getParent()).equals(key(folder))) {
                names.add(path.getFileName().toString());
            }
        }
        return names;
    }

    @Override
    public boolean same(Path one, Path other) throws PublishFailed {
        require(kind(one) != Kind.ABSENT, one, "absent");
        require(kind(other) != Kind.ABSENT, other, "absent");
        return key(one).equals(key(other));
    }

    @Override
    public void createFolder(Path folder) throws PublishFailed {
        requireFree(folder);
        nodes.put(key(folder), new Node(folder.toString(), Kind.FOLDER, new byte[0]));
    }

    @Override
    public void write(Path file, byte[] bytes) throws PublishFailed {
        requireFree(file);
        nodes.put(key(file), new Node(file.toString(), Kind.FILE, bytes.clone()));
    }

    @Override
    public void move(Path from, Path to) throws PublishFailed {
        require(kind(from) == Kind.FILE, from, "not a file");
        require(kind(to) != Kind.FOLDER, to, "a folder");
        require(kind(to.getParent()) == Kind.FOLDER, to, "no folder to be in");
        String spelling = at(to).map(Node::spelling).orElse(to.toString());
        nodes.put(key(to), new Node(spelling, Kind.FILE, nodes.remove(key(from)).bytes()));
    }

    @Override
    public void delete(Path path) throws PublishFailed {
        require(kind(path) != Kind.ABSENT, path, "absent");
        require(kind(path) != Kind.FOLDER || list(path).isEmpty(), path, "not empty");
        nodes.remove(key(path));
    }

    @Override
    public void force(Path folder) throws PublishFailed {
        require(kind(folder) == Kind.FOLDER, folder, "not a folder");
    }

    @Override
    public Optional<Lock> lock(Path file) throws PublishFailed {
        if (locked) {
            return Optional.empty();
        }
        if (kind(file) == Kind.ABSENT) {
            write(file, new byte[0]);
        }
        locked = true;
        return Optional.of(this::unlock);
    }

    private Optional<Node> at(Path path) {
        return Optional.ofNullable(nodes.get(key(path)));
    }

    private String key(Path path) {
        return caseBlind ? path.toString().toLowerCase(Locale.ROOT) : path.toString();
    }

    private void requireFree(Path path) throws PublishFailed {
        require(kind(path) == Kind.ABSENT, path, "exists");
        boolean placed = path.getParent() == null || kind(path.getParent()) == Kind.FOLDER;
        require(placed, path, "no folder to be in");
    }

    private static void require(boolean condition, Path path, String what) throws PublishFailed {
        if (!condition) {
            throw new PublishFailed(path, what);
        }
    }
}
