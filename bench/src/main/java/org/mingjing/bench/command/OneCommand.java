package org.mingjing.bench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingjing.bench.Measurement;
import org.mingjing.bench.Pairs;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.bench.court.Docket;
import org.mingjing.bench.court.Exclusions;
import org.mingjing.bench.court.Statements;
import org.mingjing.bench.court.Visitor;
import org.mingjing.database.EmbeddedPostgres;

/** 一个命令 Recording an exclusion: session, token, access, clock, reckoning, ledger, work list, audit; against its rows by hand. */
public final class OneCommand implements Measurement {

    private static final int PAIRS = 9;
    private static final int WARM = 1;
    private static final int WARM_UP = 12_000;
    private static final int ENTRIES = 36_000;

    @Override
    public void run(Report report, List<String> arguments) throws Exception {
        Path home = Files.createTempDirectory("mingjing-bench-command");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
            report.say(
                    "database  PostgreSQL %s, fsync %s, synchronous_commit %s",
                    server.setting("server_version"), server.setting("fsync"), server.setting("synchronous_commit"));
            Database database = Database.on(server, "command");
            try (Application application = Application.on(database, home)) {
                Iterator<Docket.Entry> entries =
                        Docket.open(application, database, ENTRIES).iterator();
                hear(report, application, entries);
                warmUp(application, entries);
                database.execute("analyze;\n"); // what autovacuum does within a minute or two
                measure(report, application, database, entries, 1, 300);
                double ratio = measure(report, application, database, entries, 4, 600);
                consistent(report, database);
                report.claim(
                        "commands a second, through HTTP against by hand, 4 clients", ratio, ">= 0.5", ratio >= 0.5);
            }
        }
    }

    private static void hear(Report report, Application application, Iterator<Docket.Entry> entries) throws Exception {
        try (Visitor visitor = Visitor.entered(application.port(), Docket.LOGIN, Docket.PASSWORD)) {
            List<String> said = Statements.of(application).during(() -> recorded(visitor, entries.next()));
            report.say("%nstatements of one command through HTTP, without begin and commit:");
            said.forEach(sql -> report.say("    %s", shortened(sql)));
        }
    }

    /** What the compiler of the running program needs to see before it has done its work: some minutes of a morning in court. */
    private static void warmUp(Application application, Iterator<Docket.Entry> entries) throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            visitors.add(Visitor.entered(application.port(), Docket.LOGIN, Docket.PASSWORD));
        }
        perSecond(visitors, entries, WARM_UP, OneCommand::recorded);
        for (Visitor visitor : visitors) {
            visitor.close();
        }
    }

    private static String shortened(String sql) {
        String line = sql.replaceAll("\\s+", " ");
        return line.length() > 150 ? line.substring(0, 150) + " …" : line;
    }

    private static double measure(
            Report report,
            Application application,
            Database database,
            Iterator<Docket.Entry> entries,
            int clients,
            int each)
            throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        List<ByHand> hands = new ArrayList<>();
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            visitors.add(Visitor.entered(application.port(), Docket.LOGIN, Docket.PASSWORD));
            Connection connection = database.connect(database.app());
            connections.add(connection);
            hands.add(new ByHand(connection));
        }
        Pairs pairs = Pairs.of(
                WARM,
                PAIRS,
                () -> perSecond(visitors, entries, each, OneCommand::recorded),
                () -> perSecond(hands, entries, each, (hand, entry) -> hand.record(entry, UUID.randomUUID())));
        report.pairs("commands a second, " + clients + " clients", "/s", "http", "by hand", pairs);
        for (Connection connection : connections) {
            connection.close();
        }
        return pairs.medianRatio();
    }

    private static void recorded(Visitor visitor, Docket.Entry entry) throws Exception {
        if (!Exclusions.record(visitor, entry, UUID.randomUUID())) {
            throw new IllegalStateException("refused: " + entry);
        }
    }

    /** 怎样做 */
    @FunctionalInterface
    private interface Way<C> {
        void record(C client, Docket.Entry entry) throws Exception;
    }

    private static <C> double perSecond(List<C> clients, Iterator<Docket.Entry> entries, int all, Way<C> way)
            throws Exception {
        List<Callable<Void>> shares = new ArrayList<>();
        for (C client : clients) {
            List<Docket.Entry> share = new ArrayList<>();
            for (int i = 0; i < all / clients.size(); i++) {
                share.add(entries.next());
            }
            shares.add(() -> {
                for (Docket.Entry entry : share) {
                    way.record(client, entry);
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            long start = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(shares)) {
                done.get();
            }
            return (all / clients.size() * clients.size()) * 1e9 / (System.nanoTime() - start);
        }
    }

    /** Both ways must have left the same rows behind. */
    private static void consistent(Report report, Database database) throws SQLException {
        long facts = database.count("select count(*) from limits.fact");
        report.say("%nrows left behind, both ways together");
        for (String rows : List.of(
                "limits.reckoning where revision = 1",
                "limits.clock where revision = 1 and state = 'stopped'",
                "cases.event",
                "audit.command_effect",
                "audit.entry where kind = 'command'")) {
            long count = database.count("select count(*) from " + rows);
            report.say("  %-55s %,d of %,d", rows, count, facts);
            report.claim("rows missing in " + rows, (double) facts - count, "0", facts == count);
        }
    }
}
