package org.mingjing.bench.court;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** 服务进程 The program as it is started for a court, in a process of its own that may be killed. */
public final class ServerProcess {

    private static final long PATIENCE_SECONDS = 120;

    private final Path home;
    private final int port;
    private Process process;

    private ServerProcess(Path home, int port) throws IOException {
        this.home = home;
        this.port = port;
        this.process = launch();
    }

    public static ServerProcess start(Path home) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ServerProcess server = new ServerProcess(home, port);
        server.awaitHealth();
        return server;
    }

    public int port() {
        return port;
    }

    /** kill -9 of the application; its database lives on. */
    public void killApplication() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** kill -9 of every process of the database at once, as when the machine stops. */
    public void killDatabase() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(postmasterPid()).orElseThrow();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    public void startAgain() throws IOException, InterruptedException {
        process = launch();
        awaitHealth();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Asks it to end, as an operator would. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process launch() throws IOException {
        String application = System.getenv("MINGJING_APP");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        Path cache = Path.of(System.getenv().getOrDefault("MINGJING_AOT", "none"));
        if (Files.exists(cache)) {
            words.add("-XX:AOTCache=" + cache);
        }
        words.addAll(List.of(
                "-cp", application, "org.mingjing.court.commands.Mingjing", "serve", "--port", String.valueOf(port)));
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().put("MINGJING_HOME", home.toString());
        command.environment().put("MINGJING_ACCOUNTS_SESSIONS", String.valueOf(Application.SESSIONS));
        command.environment().keySet().removeIf(name -> name.startsWith("MINGJING_DB_"));
        command.redirectErrorStream(true);
        command.redirectOutput(ProcessBuilder.Redirect.appendTo(
                home.resolveSibling(home.getFileName() + ".log").toFile()));
        return command.start();
    }

    private long postmasterPid() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            Path file = files.filter(path -> path.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    private void awaitHealth() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            try (Visitor visitor = new Visitor(port)) {
                if (visitor.get("/actuator/health").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
            Thread.sleep(50);
        }
        throw new IOException("the server does not answer; see " + home + ".log");
    }
}
