package org.mingjing.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * 内嵌 PostgreSQL The private PostgreSQL 18 of one data folder: unpacked and initialised on first use, reachable on the
 * loopback address only, protected by random passwords, durable, started again when it dies.
 *
 * <p>Programs (and callers within one program) that start the same folder share one server; the last one to close it
 * stops it. A program that is killed leaves the server running, and the next one takes it over. Every failure is a
 * {@link DatabaseUnavailableException} whose message says what to do.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Map<Path, Server> SERVERS = new HashMap<>();

    private final Path key;
    private final Server server;
    private boolean closed;

    private EmbeddedPostgres(Path key, Server server) {
        this.key = key;
        this.server = server;
    }

    /** Starts or takes over the durable server whose data live in {@code home/postgres}. */
    public static EmbeddedPostgres start(Path home) {
        return start(home, Durability.DURABLE);
    }

    /** As {@link #start}, for builds and tests: nothing is forced to the disk, and the server ends with the program. */
    public static EmbeddedPostgres startThrowaway(Path home) {
        return start(home, Durability.THROWAWAY);
    }

    private static EmbeddedPostgres start(Path path, Durability durability) {
        synchronized (SERVERS) {
            Home home = Home.open(path, durability);
            Server server = SERVERS.get(home.path());
            if (server == null) {
                server = Server.open(home, durability);
                SERVERS.put(home.path(), server);
            } else if (durability == Durability.DURABLE && server.durability() != durability) {
                throw DatabaseUnavailableException.of("throwaway.here", home.path());
            } else {
                server.enter();
            }
            return new EmbeddedPostgres(home.path(), server);
        }
    }

    /** The address of the court's database. */
    public String jdbcUrl() {
        return jdbcUrl(Roles.DATABASE);
    }

    /** The address of the database called {@code database}. */
    public String jdbcUrl(String database) {
        return Roles.url(server.port(), database);
    }

    /** The role that owns the database and its schemas: for migrations. */
    public ConnectionSecrets owner() {
        return server.secrets().owner();
    }

    /** The role {@code mingjing_app} of the running application: no superuser, subject to row security. */
    public ConnectionSecrets app() {
        return server.secrets().app();
    }

    /** The superuser, for operations on the whole server such as a physical backup; never for the application. */
    public ConnectionSecrets superuser() {
        return server.secrets().superuser();
    }

    /** Creates an empty database owned by {@link #owner()}, for a test. */
    public void createDatabase(String name) {
        createDatabase(name, "template0");
    }

    /** Creates a copy of the database {@code template}, to which nobody may be connected. */
    public void createDatabase(String name, String template) {
        server.roles().createDatabase(name, template, false);
    }

    /** Drops a database and ends all its sessions; nothing happens when it does not exist. */
    public void dropDatabase(String name) {
        server.roles().dropDatabase(name);
    }

    /** The current value of a server setting, such as {@code fsync} or {@code server_version}. */
    public String setting(String name) {
        return server.roles().setting(name);
    }

    /** Starts the server again if it has died; a supervisor does the same by itself within moments. */
    public void ensureRunning() {
        server.ensureRunning();
    }

    /** The server's main process. */
    public long pid() {
        return server.pid();
    }

    /** The loopback port. */
    public int port() {
        return server.port();
    }

    /** Ends this use; the last use by any program stops the server cleanly. */
    @Override
    public void close() {
        synchronized (SERVERS) {
            if (!closed) {
                closed = true;
                if (server.leave()) {
                    SERVERS.remove(key);
                }
            }
        }
    }
}
