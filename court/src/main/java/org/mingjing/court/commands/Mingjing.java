package org.mingjing.court.commands;

import org.mingjing.database.DatabaseUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 明镜 The program: each command is one class beside this one. */
@Command(
        name = "mingjing",
        mixinStandardHelpOptions = true,
        version = "Mingjing 明镜 0.1.0",
        resourceBundle = "messages.commands",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            LimitsCommand.class,
            ImportCommand.class,
            VerifySealCommand.class,
            CompletionCommand.class
        })
public final class Mingjing {

    private Mingjing() {}

    public static void main(String[] args) {
        int status = commandLine().execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The command line, for which what a command could not do is one clear line rather than a stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Mingjing()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof CommandFailedException || failure instanceof DatabaseUnavailableException) {
                command.getErr().println(failure.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            throw failure;
        });
    }
}
