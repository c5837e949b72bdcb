package org.mingjing.database;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** 主进程 PostgreSQL's main process on one data folder: started, found, stopped. */
final class Postmaster {
    private static final System.Logger LOG = System.getLogger(Postmaster.class.getName());
    private static final long LOG_LIMIT = 16L << 20;
    private static final long POLL_MILLIS = 5;
    private static final long STOP_SECONDS = 30;

    private final Home home;
    private final Binaries binaries;
    private final Durability durability;

    Postmaster(Home home, Binaries binaries, Durability durability) {
        this.home = home;
        this.binaries = binaries;
        this.durability = durability;
    }

    /** The running server, once it is ready to answer; none when there is no server or it is about to end. */
    Optional<PostmasterFile> running() {
        boolean told = false;
        while (true) {
            Optional<PostmasterFile> found = PostmasterFile.ofRunning(home.data());
            if (found.isEmpty() || found.get().ready()) {
                return found;
            }
            if (!told) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "Waiting for the database in {0} ({1})",
                        home.data(),
                        found.get().status());
                told = true;
            }
            pause(POLL_MILLIS);
        }
    }

    /** Starts the server on {@code port} and waits until it answers, however long it takes to recover from a crash. */
    PostmasterFile start(int port) {
        long begin = System.nanoTime();
        List<String> words = home.account().command(words(port));
        try {
            PostmasterFile.removeStale(home.data());
            endOrphans();
            long logged = prepareLog();
            Process process = Command.prepare(words, home.cluster())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()))
                    .start();
            PostmasterFile ready = awaitReady(process, logged);
            LOG.log(
                    System.Logger.Level.INFO,
                    "PostgreSQL {0} started on 127.0.0.1:{1} (process {2}, data {3}) in {4} ms",
                    Binaries.VERSION,
                    Integer.toString(port),
                    Long.toString(ready.pid()),
                    home.data(),
                    Long.toString((System.nanoTime() - begin) / 1_000_000));
            return ready;
        } catch (IOException e) {
            throw Command.missing(words, e);
        }
    }

    /** Stops the server: first politely (rolling back open work), then at once; either way nothing committed is lost. */
    void stop(long pid) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        for (String signal : List.of("INT", "QUIT")) {
            if (process.isEmpty() || !process.get().isAlive()) {
                return;
            }
            Command.run(List.of("sh", "-c", "kill -" + signal + " " + pid), Path.of("/"));
            try {
                var _ = process.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
                LOG.log(System.Logger.Level.INFO, "PostgreSQL stopped (process {0})", Long.toString(pid));
                return;
            } catch (TimeoutException | ExecutionException e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "PostgreSQL did not stop within {0} s of signal {1}",
                        STOP_SECONDS,
                        signal);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private PostmasterFile awaitReady(Process process, long logged) throws IOException {
        long nextWord = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (true) {
            Optional<PostmasterFile> found = PostmasterFile.ofRunning(home.data());
            if (found.isPresent() && found.get().ready()) {
                return found.get();
            }
            if (!process.isAlive()) {
                throw DatabaseUnavailableException.of("start.failed", home.data(), said(logged), home.log());
            }
            if (System.nanoTime() > nextWord) {
                LOG.log(System.Logger.Level.INFO, "The database in {0} is still recovering", home.data());
                nextWord = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            }
            pause(POLL_MILLIS);
        }
    }

    /** Ends what a killed main process left behind, as PostgreSQL asks before it starts again. */
    private void endOrphans() {
        if (PostmasterFile.ofRunning(home.data()).isPresent()) {
            return;
        }
        ProcessHandle.allProcesses()
                .filter(process -> worksIn(process.pid(), home.data()))
                .forEach(process -> {
                    LOG.log(
                            System.Logger.Level.INFO,
                            "Ending process {0} left behind by a killed server",
                            Long.toString(process.pid()));
                    process.destroyForcibly();
                });
    }

    private static boolean worksIn(long pid, Path data) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .equals(data);
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> words(int port) {
        List<String> words = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", home.data().toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=" + durability.fsync(),
                "synchronous_commit=" + durability.fsync(),
                "full_page_writes=" + durability.fsync())) {
            words.add("-c");
            words.add(setting);
        }
        return words;
    }

    private long prepareLog() throws IOException {
        Path log = home.log();
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            home.write("postgres.log", "");
        }
        return Files.size(log);
    }

    private String said(long from) throws IOException {
        try (FileChannel channel = FileChannel.open(home.log(), StandardOpenOption.READ)) {
            channel.position(from);
            byte[] bytes = Channels.newInputStream(channel).readNBytes(4000);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseUnavailableException.because(e, "interrupted");
        }
    }
}
