package org.mingjing.database;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** 数据簇 The data folder of PostgreSQL: made once, with a builtin C.UTF-8 locale so that Chinese text sorts and indexes alike everywhere. */
final class Cluster {
    private static final System.Logger LOG = System.getLogger(Cluster.class.getName());
    private static final long PLENTY_OF_MEMORY = 8L << 30;

    private Cluster() {}

    static boolean exists(Home home) {
        return Files.isRegularFile(home.data().resolve("PG_VERSION"));
    }

    /** Initialises new data; an attempt that was broken off is thrown away and made again. */
    static void initialise(Home home, Binaries binaries, Secrets secrets, Durability durability) {
        long start = System.nanoTime();
        Path draft = home.cluster().resolve("postgres.new");
        Path password = home.cluster().resolve("postgres.password");
        try {
            Command.run(List.of("rm", "-rf", draft.toString(), password.toString()), Path.of("/"));
            Files.createDirectory(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            home.account().own(draft);
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, secrets.superuser().password() + "\n");
            home.account().own(password);
            Command initdb;
            try {
                initdb = Command.run(
                        home.account().command(words(binaries, draft, password, secrets, durability)), home.cluster());
            } finally {
                Files.delete(password);
            }
            if (initdb.exit() != 0) {
                throw DatabaseUnavailableException.of("initialise.failed", draft, initdb.output());
            }
            Files.move(draft, home.data());
        } catch (IOException e) {
            throw DatabaseUnavailableException.because(e, "initialise.folder", home.data(), e.getMessage());
        }
        LOG.log(
                System.Logger.Level.INFO,
                "Database initialised in {0} in {1} ms",
                home.data(),
                Long.toString((System.nanoTime() - start) / 1_000_000));
    }

    private static List<String> words(
            Binaries binaries, Path data, Path password, Secrets secrets, Durability durability) {
        List<String> words = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + data,
                "--username=" + secrets.superuser().user(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--no-instructions",
                "--set=shared_buffers=" + (memory() >= PLENTY_OF_MEMORY ? "256MB" : "128MB"),
                "--set=timezone=Asia/Shanghai",
                "--set=log_timezone=Asia/Shanghai",
                "--set=log_line_prefix=%m [%p] %u@%d ",
                "--set=jit=off"));
        if (durability == Durability.THROWAWAY) {
            words.add("--no-sync");
        }
        return words;
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : 0;
    }
}
