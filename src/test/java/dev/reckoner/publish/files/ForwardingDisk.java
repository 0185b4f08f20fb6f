package dev.reckoner.publish.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Another disk, with something said or done before each step. */
abstract class ForwardingDisk implements Disk {

    private final Disk disk;

    ForwardingDisk(Disk disk) {
        this.disk = disk;
    }

    /** Called before each step with the path that it reads or changes. */
    abstract void next(Path path) throws PublishFailed;

    @Override
    public Path open(Path folder) throws PublishFailed {
        next(folder);
        return disk.open(folder);
    }

    @Override
    public Kind kind(Path path) throws PublishFailed {
        next(path);
        return disk.kind(path);
    }

    @Override
    public byte[] read(Path file) throws PublishFailed {
        next(file);
        return disk.read(file);
    }

    @Override
    public List<String> list(Path folder) throws PublishFailed {
        next(folder);
        return disk.list(folder);
    }

    @Override
    public boolean same(Path one, Path other) throws PublishFailed {
        next(one);
        return disk.same(one, other);
    }

    @Override
    public void createFolder(Path folder) throws PublishFailed {
        next(folder);
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws PublishFailed {
        next(file);
        disk.write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws PublishFailed {
        next(to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws PublishFailed {
        next(path);
        disk.delete(path);
    }

    @Override
    public void force(Path folder) throws PublishFailed {
        next(folder);
        disk.force(folder);
    }

    @Override
    public Optional<Lock> lock(Path file) throws PublishFailed {
        next(file);
        return disk.lock(file);
    }
}
