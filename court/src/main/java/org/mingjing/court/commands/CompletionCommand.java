package org.mingjing.court.commands;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 命令补全 Prints a script that makes the shell complete commands and options: {@code source <(mingjing completion bash)}. */
@Command(name = "completion", mixinStandardHelpOptions = true, resourceBundle = CommandText.BUNDLE)
final class CompletionCommand implements Callable<Integer> {

    enum Shell {
        bash,
        zsh
    }

    @Parameters(index = "0", descriptionKey = "completion.shell", paramLabel = "bash|zsh")
    private Shell shell = Shell.bash;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        if (shell == Shell.zsh) {
            own.commandLine().getOut().println("autoload -U +X compinit && compinit -u");
        }
        own.commandLine()
                .getOut()
                .print(AutoComplete.bash("mingjing", own.root().commandLine()));
        own.commandLine().getOut().flush();
        return 0;
    }
}
