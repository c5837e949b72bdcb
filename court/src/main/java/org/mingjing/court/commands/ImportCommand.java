package org.mingjing.court.commands;

import picocli.CommandLine.Command;

/** 导入 Brings data in from outside; what kind, its own command says. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.commands",
        subcommands = ImportCasesCommand.class)
final class ImportCommand {}
