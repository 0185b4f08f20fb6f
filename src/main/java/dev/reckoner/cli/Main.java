package dev.reckoner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;

/** The program. */
public final class Main {

    static final String VERSION = "0.1.0";

    private Main() {}

    public static void main(String[] arguments) {
        // Starting the command line parser takes longer than the answer.
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("reckoner " + VERSION);
            return;
        }
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        System.exit(run(out, err, arguments));
    }

    /** Runs a command and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Program());
        line.addSubcommand(new BuildCommand()).addSubcommand(new CheckCommand());
        line.addSubcommand(new SchemaCommand()).addSubcommand(new ExplainCommand());
        line.addSubcommand(new EstimateCommand());
        line.addSubcommand(new OptionsCommand());
        line.addSubcommand(new CalibrateCommand()).addSubcommand(new AccuracyCommand());
        line.addSubcommand(new ImportCommand()).addSubcommand(new TranslatedCommand());
        line.setOut(out).setErr(err);
        line.setUsageHelpWidth(100);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, err));
        return line.execute(arguments);
    }

    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof IOException) {
            err.println(Report.visible("the disk fails: " + e.getMessage()));
            return Exit.DISK;
        }
        err.println("This is a bug in Reckoner. Please report it with what follows.");
        e.printStackTrace(err);
        return Exit.BUG;
    }
}
