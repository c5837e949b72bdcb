package org.mingjing.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedPostgresIT {
    /** A name with a space, and Chinese where the machine's locale allows file names in Chinese. */
    private static final String HOME =
            System.getProperty("sun.jnu.encoding", "").equals("UTF-8") ? "法院 数据" : "court data";

    private static Path folder = Path.of("target");
    private static Path home = folder;

    @BeforeAll
    static void createFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "database-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = folder.resolve(HOME);
    }

    @AfterAll
    static void deleteFolder() throws IOException {
        for (String name : List.of(HOME, "throwaway")) {
            Path data = folder.resolve(name).resolve("postgres");
            if (Files.isSymbolicLink(data)) {
                Command.run(
                        List.of(
                                "rm",
                                "-rf",
                                String.valueOf(Files.readSymbolicLink(data).getParent())),
                        Path.of("/"));
            }
        }
        Command.run(List.of("rm", "-rf", folder.toString()), Path.of("/"));
    }

    @Test
    @Order(1)
    void firstUseInitialisesAPrivateDurableServer() throws Exception {
        Instant begin = Instant.now();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            System.out.printf(
                    "cold start: %d ms%n",
                    Duration.between(begin, Instant.now()).toMillis());
            assertThat(postgres.setting("fsync")).isEqualTo("on");
            assertThat(postgres.setting("synchronous_commit")).isEqualTo("on");
            assertThat(postgres.setting("listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(postgres.setting("unix_socket_directories")).isEmpty();
            assertThat(postgres.setting("server_version")).startsWith("18.");
            assertThat(Files.getPosixFilePermissions(home.resolve(Secrets.FILE)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                    .endsWith("---");
            assertThat(uid(Path.of("/proc", Long.toString(postgres.pid())))).isNotZero();

            execute(
                    postgres,
                    postgres.owner(),
                    "create schema t; create table t.note (text text);create extension pg_trgm; grant usage on schema"
                            + " t to mingjing_app; grant select, insert on t.note to mingjing_app");
            execute(postgres, postgres.app(), "insert into t.note values ('第一条')");
            assertThat(query(
                            postgres,
                            "select rolsuper::text || rolbypassrls || rolcreaterole from pg_roles where"
                                    + " rolname = current_user"))
                    .isEqualTo("falsefalsefalse");
            assertThat(query(
                            postgres,
                            "select datlocprovider::text || datlocale from pg_database where datname = 'mingjing'"))
                    .isEqualTo("bC.UTF-8");
            assertThat(query(postgres, "select similarity('民事判决书', '民事裁定书') > 0"))
                    .isEqualTo("t");
        }
    }

    @Test
    @Order(2)
    void aWarmStartIsQuickAndKeepsThePort() throws Exception {
        int port;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            port = postgres.port();
        }
        Instant begin = Instant.now();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            Duration took = Duration.between(begin, Instant.now());
            System.out.printf("warm start: %d ms%n", took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(5));
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(query(postgres, "select text from t.note")).isEqualTo("第一条");
        }
    }

    @Test
    @Order(3)
    void aKilledServerComesBackWithItsData() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            execute(postgres, postgres.app(), "insert into t.note values ('第二条')");
            long killed = postgres.pid();
            Command.run(List.of("sh", "-c", "kill -9 " + killed), Path.of("/"));
            await(() -> postgres.pid() != killed);
            assertThat(query(postgres, "select count(*) from t.note")).isEqualTo("2");
        }
    }

    @Test
    @Order(4)
    void aServerLeftByAKilledProgramIsTakenOver() throws Exception {
        AnotherProgram other = AnotherProgram.start(home, Durability.DURABLE);
        other.kill();
        assertThat(ProcessHandle.of(other.serverPid())).isPresent();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.pid()).isEqualTo(other.serverPid());
            assertThat(query(postgres, "select count(*) from t.note")).isEqualTo("2");
        }
        assertThat(ProcessHandle.of(other.serverPid()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    @Order(5)
    void twoProgramsShareOneServerAndTheLastOneStopsIt() throws Exception {
        AnotherProgram other = AnotherProgram.start(home, Durability.DURABLE);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.pid()).isEqualTo(other.serverPid());
            assertThat(other.finish()).isZero();
            assertThat(query(postgres, "select count(*) from t.note")).isEqualTo("2");
            try (EmbeddedPostgres again = EmbeddedPostgres.start(home)) {
                assertThat(again.pid()).isEqualTo(postgres.pid());
            }
            assertThat(query(postgres, "select count(*) from t.note")).isEqualTo("2");
        }
        assertThat(ProcessHandle.of(other.serverPid()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    @Order(6)
    void aTestGetsFreshDatabasesFromATemplate() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            postgres.createDatabase("template");
            try (Connection connection = connect(postgres, "template", postgres.owner());
                    Statement statement = connection.createStatement()) {
                statement.execute("create table shape (n int)");
            }
            postgres.createDatabase("copy", "template");
            try (Connection connection = connect(postgres, "copy", postgres.owner());
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into shape values (1)");
            }
            postgres.dropDatabase("copy");
            assertThatThrownBy(() -> connect(postgres, "copy", postgres.owner()))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Order(7)
    void missingSecretsAreExplained() throws Exception {
        Path secrets = home.resolve(Secrets.FILE);
        Path aside = home.resolve("aside");
        Files.move(secrets, aside);
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("postgres.secrets");
        Files.move(aside, secrets);
    }

    @Test
    @Order(8)
    void anOpenFolderIsNotTakenAway() throws Exception {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(open))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(open.toString())
                .hasMessageContaining("MINGJING_HOME");
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("home")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("MINGJING_HOME");
    }

    @Test
    @Order(9)
    void aThrowawayServerEndsWithItsProgram() throws Exception {
        AnotherProgram other = AnotherProgram.start(folder.resolve("throwaway"), Durability.THROWAWAY);
        other.kill();
        await(() -> ProcessHandle.of(other.serverPid())
                .filter(ProcessHandle::isAlive)
                .isEmpty());
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(20);
        }
    }

    private static void execute(EmbeddedPostgres postgres, ConnectionSecrets role, String sql) throws SQLException {
        try (Connection connection = connect(postgres, "mingjing", role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres, "mingjing", postgres.app());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }

    private static Connection connect(EmbeddedPostgres postgres, String database, ConnectionSecrets role)
            throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), role.user(), role.password());
    }

    private static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
