package org.mingjing.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** 另一个程序 A second JVM that uses the same home: it reports the server's process, and closes when its input ends. */
final class AnotherProgram {
    private final Process process;
    private final long serverPid;

    private AnotherProgram(Process process, long serverPid) {
        this.process = process;
        this.serverPid = serverPid;
    }

    static AnotherProgram start(Path home, Durability durability) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        AnotherProgram.class.getName(),
                        home.toString(),
                        durability.name()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the other program ended without a word");
        }
        return new AnotherProgram(process, Long.parseLong(line));
    }

    long serverPid() {
        return serverPid;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        try (EmbeddedPostgres postgres = Durability.valueOf(arguments[1]) == Durability.DURABLE
                ? EmbeddedPostgres.start(home)
                : EmbeddedPostgres.startThrowaway(home)) {
            System.out.println(postgres.pid());
            int _ = System.in.read();
        }
    }
}
