package dev.reckoner.cli;

/** Exit codes. */
final class Exit {

    static final int OK = 0;
    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int DISK = 3;
    static final int BUG = 70;

    private Exit() {}
}
