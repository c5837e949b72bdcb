package org.mingjing.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 服务器 One PostgreSQL server of one home as this program uses it, kept alive until the program lets go. */
final class Server {
    private static final System.Logger LOG = System.getLogger(Server.class.getName());
    private static final long[] PAUSES_MILLIS = {0, 200, 1_000, 2_000, 5_000, 10_000};
    private static final String PREPARED = "postgres.prepared";

    private final Home home;
    private final Secrets secrets;
    private final Durability durability;
    private final HomeLock lock;
    private final Postmaster postmaster;
    private volatile PostmasterFile current;
    private volatile boolean closed;
    private @Nullable Process watchdog;
    private int users = 1;

    private Server(
            Home home,
            Secrets secrets,
            Durability durability,
            HomeLock lock,
            Postmaster postmaster,
            PostmasterFile current) {
        this.home = home;
        this.secrets = secrets;
        this.durability = durability;
        this.lock = lock;
        this.postmaster = postmaster;
        this.current = current;
    }

    static Server open(Home home, Durability durability) {
        HomeLock lock = HomeLock.open(home);
        try {
            FileLock turn = lock.turn();
            try {
                Binaries binaries = Binaries.unpack(home);
                boolean initialised = Cluster.exists(home);
                Secrets secrets = Secrets.loadOrCreate(home, initialised);
                if (!initialised) {
                    Cluster.initialise(home, binaries, secrets, durability);
                }
                Postmaster postmaster = new Postmaster(home, binaries, durability);
                PostmasterFile current = adopt(home, secrets, durability, lock, postmaster)
                        .orElseGet(() -> postmaster.start(Port.choose(home)));
                if (home.read(PREPARED) == null) {
                    new Roles(current.port(), secrets).create();
                    home.write(PREPARED, Binaries.VERSION + "\n");
                }
                lock.join();
                Server server = new Server(home, secrets, durability, lock, postmaster, current);
                server.supervise();
                return server;
            } finally {
                release(turn);
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Takes over a running server, after proof that it is ours and as durable as asked. */
    private static Optional<PostmasterFile> adopt(
            Home home, Secrets secrets, Durability durability, HomeLock lock, Postmaster postmaster) {
        Optional<PostmasterFile> running = postmaster.running();
        if (running.isEmpty()) {
            return running;
        }
        PostmasterFile found = running.get();
        String fsync = new Roles(found.port(), secrets).setting("fsync");
        if (durability == Durability.DURABLE && !fsync.equals("on")) {
            if (!lock.leave()) {
                throw DatabaseUnavailableException.of("throwaway.running", home.data());
            }
            postmaster.stop(found.pid());
            return Optional.empty();
        }
        LOG.log(
                System.Logger.Level.INFO,
                "Using the PostgreSQL already running on 127.0.0.1:{0} (process {1}, data {2})",
                Integer.toString(found.port()),
                Long.toString(found.pid()),
                home.data());
        return running;
    }

    /** Starts the server again if it is gone; on the same port, so that connection pools find it. */
    synchronized void ensureRunning() {
        if (closed
                || PostmasterFile.ofRunning(home.data())
                        .filter(PostmasterFile::ready)
                        .isPresent()) {
            return;
        }
        FileLock turn = lock.turn();
        try {
            int port = current.port();
            current = postmaster.running().orElseGet(() -> postmaster.start(port));
            watch();
        } finally {
            release(turn);
        }
    }

    private void supervise() {
        watch();
        Thread.ofPlatform().daemon().name("postgres-supervisor").start(() -> {
            int failures = 0;
            while (!closed) {
                try {
                    ProcessHandle.of(current.pid())
                            .ifPresent(process -> process.onExit().join());
                    if (closed) {
                        return;
                    }
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "PostgreSQL (process {0}) has ended; starting it again",
                            Long.toString(current.pid()));
                    Thread.sleep(PAUSES_MILLIS[Math.min(failures, PAUSES_MILLIS.length - 1)]);
                    ensureRunning();
                    failures = 0;
                } catch (DatabaseUnavailableException e) {
                    failures++;
                    LOG.log(
                            System.Logger.Level.ERROR,
                            "PostgreSQL could not be started again (attempt {0}): {1}",
                            failures,
                            e.getMessage());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        });
    }

    /** A throwaway server must not outlive its program: a small process waits for the end of a pipe, then stops it. */
    private void watch() {
        if (durability == Durability.DURABLE) {
            return;
        }
        if (watchdog != null) {
            watchdog.destroy();
        }
        List<String> words = List.of("setsid", "sh", "-c", "read line; kill -INT " + current.pid() + " 2>/dev/null");
        try {
            watchdog = Command.prepare(words, Path.of("/")).start();
        } catch (IOException e) {
            throw Command.missing(words, e);
        }
    }

    void enter() {
        users++;
    }

    /** Lets go; true when this was the program's last use. The server is stopped if no other program uses it. */
    synchronized boolean leave() {
        users--;
        if (users > 0) {
            return false;
        }
        closed = true;
        FileLock turn = lock.turn();
        try {
            if (lock.leave()) {
                PostmasterFile.ofRunning(home.data()).ifPresent(running -> postmaster.stop(running.pid()));
            } else {
                LOG.log(
                        System.Logger.Level.INFO,
                        "PostgreSQL on 127.0.0.1:{0} stays up for another program",
                        Integer.toString(port()));
            }
            if (watchdog != null) {
                watchdog.destroy();
            }
        } finally {
            release(turn);
            lock.close();
        }
        return true;
    }

    Durability durability() {
        return durability;
    }

    Roles roles() {
        return new Roles(port(), secrets);
    }

    Secrets secrets() {
        return secrets;
    }

    int port() {
        return current.port();
    }

    long pid() {
        return current.pid();
    }

    private static void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The lock of the data folder was not released: {0}", e.getMessage());
        }
    }
}
