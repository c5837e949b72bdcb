package org.mingjing.court.commands;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 明镜 The program: each command is one class beside this one. */
@Command(
        name = "mingjing",
        mixinStandardHelpOptions = true,
        version = "Mingjing 明镜 0.1.0",
        resourceBundle = "messages.commands",
        subcommands = {ServeCommand.class, DemoCommand.class})
public final class Mingjing {

    private Mingjing() {}

    public static void main(String[] args) {
        int status = new CommandLine(new Mingjing()).execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
