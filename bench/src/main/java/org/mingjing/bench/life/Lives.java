package org.mingjing.bench.life;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjing.bench.Measurement;
import org.mingjing.bench.Pairs;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.bench.court.Form;
import org.mingjing.bench.court.Statements;
import org.mingjing.bench.court.Visitor;
import org.mingjing.database.EmbeddedPostgres;

/** 案件一生的快慢 Whole cases through HTTP, against their own statements sent by hand to a copy of the database. */
public final class Lives implements Measurement {

    private static final int WARM_UP = 60;
    private static final int WARM = 1;
    private static final int PAIRS = 9;
    private static final int AT_ONCE = 3;
    private static final int CLIENTS = 4;
    private static final int EACH = 25;
    private static final int MORNING = 9;
    private static final double MINUTE = 60_000;

    private final AtomicInteger serial = new AtomicInteger();

    @Override
    public void run(Report report, List<String> arguments) throws Exception {
        Path home = Files.createTempDirectory("mingjing-bench-life");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
            Database database = Database.on(server, "life");
            try (Application application = Application.on(database, home)) {
                BenchCourt.open(application, database);
                try (Visitor office = Visitor.entered(application.port(), BenchCourt.OFFICE, BenchCourt.PASSWORD)) {
                    Form.on(office, "/courtrooms/new", "name")
                            .with("name", "第一法庭")
                            .with("seats", "20")
                            .send(office);
                }
            }
            Database copy = database.copied("life_by_hand");
            try (Application application = Application.on(database, home);
                    Connection hand = copy.connect(copy.superuser())) {
                hand.setAutoCommit(false);
                List<CaseLife> clients = clients(application);
                Iterator<List<List<String>>> heard =
                        heard(report, application, clients.getFirst()).iterator();
                together(clients, WARM_UP / CLIENTS);
                Pairs pairs = Pairs.of(
                        WARM,
                        PAIRS,
                        () -> perMinute(() -> clients.getFirst().live(serial.incrementAndGet())),
                        () -> perMinute(() -> byHand(hand, heard.next())));
                report.pairs("cases a minute, 1 client", "/min", "http", "by hand", pairs);
                long start = System.nanoTime();
                together(clients, EACH);
                report.say(
                        "%n%d clients: %.0f cases a minute",
                        CLIENTS, CLIENTS * EACH * MINUTE / ((System.nanoTime() - start) / 1e6));
                told(report, database);
                report.claim(
                        "whole cases, through HTTP against their statements by hand, 1 client",
                        pairs.medianRatio(),
                        ">= 0.5",
                        pairs.medianRatio() >= 0.5);
            }
        }
    }

    private static List<CaseLife> clients(Application application) throws Exception {
        List<CaseLife> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new CaseLife(
                    Visitor.entered(application.port(), BenchCourt.FILING, BenchCourt.PASSWORD),
                    Visitor.entered(application.port(), BenchCourt.JUDGE, BenchCourt.PASSWORD),
                    i == 0 ? MORNING : MORNING + i + CLIENTS));
        }
        return clients;
    }

    /** As many lives as the opponent will need, in the order in which they were led. */
    private List<List<List<String>>> heard(Report report, Application application, CaseLife client) throws Exception {
        Statements statements = Statements.of(application);
        List<List<List<String>>> lives = new ArrayList<>();
        for (int i = 0; i < (WARM + PAIRS) * AT_ONCE; i++) {
            lives.add(statements.transactions(() -> client.live(serial.incrementAndGet())));
        }
        report.say(
                "%none case: %d transactions, %d statements",
                lives.getLast().size(),
                lives.getLast().stream().mapToInt(List::size).sum());
        return lives;
    }

    private static double perMinute(Pairs.Task life) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < AT_ONCE; i++) {
            life.run();
        }
        return AT_ONCE * MINUTE / ((System.nanoTime() - start) / 1e6);
    }

    private static void byHand(Connection hand, List<List<String>> transactions) throws SQLException {
        try (Statement statement = hand.createStatement()) {
            for (List<String> transaction : transactions) {
                for (String sql : transaction) {
                    if (statement.execute(sql)) {
                        read(statement);
                    }
                }
                hand.commit();
            }
        }
    }

    private static void read(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    private void together(List<CaseLife> clients, int each) throws Exception {
        List<Callable<Void>> shares = new ArrayList<>();
        for (CaseLife client : clients) {
            shares.add(() -> {
                for (int i = 0; i < each; i++) {
                    client.live(serial.incrementAndGet());
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            for (Future<Void> done : threads.invokeAll(shares)) {
                done.get();
            }
        }
    }

    /** What is on record of them. */
    private static void told(Report report, Database database) throws SQLException {
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select count(*) from cases.court_case),"
                        + " (select count(*) from cases.event),"
                        + " (select count(*) from audit.entry where kind = 'command'),"
                        + " (select count(*) from audit.entry where kind = 'view')")) {
            row.next();
            double cases = row.getLong(1);
            report.say(
                    "%.0f cases; on record of each: %.1f events, %.1f commands, %.1f views",
                    cases, row.getLong(2) / cases, row.getLong(3) / cases, row.getLong(4) / cases);
        }
    }
}
