package org.mingjing.court.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 演示 Starts the server with the demo court and one login per role. */
@Command(name = "demo", mixinStandardHelpOptions = true, resourceBundle = "messages.commands")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        options.start(true);
        return 0;
    }
}
