package org.kenesh.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of Kenesh. */
@Command(
        name = "kenesh",
        description = "Keeps the memory of a coordination council.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            GenerateCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            MigrateCommand.class,
            StatsCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:the answer is no: a command was refused, the record was changed",
            " 2:wrong usage, or input that cannot be read",
            " 3:the ledger or the server cannot be used now"
        })
public final class Kenesh {

    static final int DONE = 0;
    static final int NO = 1;
    static final int UNREADABLE = 2;
    static final int UNAVAILABLE = 3;

    /** Runs a command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        silence();
        System.exit(commandLine().execute(arguments));
    }

    /**
     * What libraries log is not for the person at the terminal, nor between the lines of an answer;
     * failures are told by {@link Failures}. A service that is started sets up logging anew.
     */
    private static void silence() {
        var root = LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ((ch.qos.logback.classic.Logger) root).setLevel(Level.OFF);
    }

    /** Names and errors have letters that the encoding of a bare environment lacks. */
    static CommandLine commandLine() {
        return new CommandLine(new Kenesh())
                .setOut(new PrintWriter(System.out, true, UTF_8))
                .setErr(new PrintWriter(System.err, true, UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Failures::report);
    }
}
