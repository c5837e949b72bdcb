package org.mingjing.court.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 启动 Starts the server on the court's own data. */
@Command(name = "serve", mixinStandardHelpOptions = true, resourceBundle = "messages.commands")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        options.start(false);
        return 0;
    }
}
