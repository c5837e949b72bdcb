package org.mingjing.bench.circulation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mingjing.bench.Measurement;
import org.mingjing.bench.Pairs;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.bench.court.Docket;
import org.mingjing.bench.court.Load;
import org.mingjing.bench.court.Statements;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.database.EmbeddedPostgres;

/** 一次签批 A signature with opinion, audit, work list and access check, in our circulation and in Flowable, on one PostgreSQL. */
public final class Signatures implements Measurement {

    private static final String FLOWABLE = "org.mingjing.bench.flowable.FlowableSide";
    private static final String OPINION = "同意，请假期间的工作已作安排。";
    private static final int PAIRS = 9;
    private static final int WARM = 1;
    private static final int EACH = 100;
    private static final int WARM_UP = 3_000;
    private static final int PAGE = 51;

    @Override
    public void run(Report report, List<String> arguments) throws Exception {
        boolean listOnly = arguments.contains("list");
        Path home = Files.createTempDirectory("mingjing-bench-circulation");
        try (EmbeddedPostgres server = EmbeddedPostgres.startThrowaway(home.resolve("quick"))) {
            Backlog.measure(report, server, home);
            if (listOnly) {
                return;
            }
            double quick = against(report, server, home, arguments);
            report.say("%nwithout waiting for the disk (told, no target): %.3f", quick);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home.resolve("durable"))) {
            double durable = against(report, server, home, arguments);
            report.claim("a signature, p50, ours against Flowable's", durable, "<= 0.25", durable <= 0.25);
        }
    }

    private static double against(Report report, EmbeddedPostgres server, Path home, List<String> arguments)
            throws Exception {
        int warmUp = arguments.isEmpty() ? WARM_UP : Integer.parseInt(arguments.getFirst());
        String path = Objects.requireNonNull(System.getenv("MINGJING_FLOWABLE"), "start it with bench/run");
        report.say(
                "%ndatabase  PostgreSQL %s, fsync %s, synchronous_commit %s; a database for each side",
                server.setting("server_version"), server.setting("fsync"), server.setting("synchronous_commit"));
        Database ours = Database.on(server, "ours");
        Database theirs = Database.on(server, "theirs");
        try (Application application = Application.on(ours, home);
                Opponent flowable = Isolated.opponent(path, FLOWABLE)) {
            Docket.open(application, ours, 1);
            flowable.open(
                    theirs.url(), theirs.superuser().user(), theirs.superuser().password());
            OurDesk desk = new OurDesk(application, ours);
            int all = warmUp + 1 + 2 * (WARM + PAIRS) * EACH;
            Iterator<SlipId> slips = desk.begin(all).iterator();
            Iterator<String> tasks = flowable.begin(
                            all, desk.starter(), desk.head(), desk.leader(), Docket.TODAY.plusDays(1))
                    .iterator();
            for (Database one : List.of(ours, theirs)) {
                one.execute("vacuum analyze;\n");
            }
            report.say("begun     %,d requests on each side; each is signed by the head of the division", all);
            hear(report, application, desk, flowable, slips, tasks);
            Load.median(() -> desk.sign(slips.next(), OPINION), warmUp);
            Load.median(() -> flowable.sign(tasks.next(), desk.head(), OPINION), warmUp);
            Pairs signatures = Pairs.of(
                    WARM,
                    PAIRS,
                    () -> Load.median(() -> desk.sign(slips.next(), OPINION), EACH),
                    () -> Load.median(() -> flowable.sign(tasks.next(), desk.head(), OPINION), EACH));
            report.pairs("one signature, p50 of " + EACH, "ms", "ours", "Flowable", signatures);
            Pairs listed = Pairs.of(
                    WARM,
                    PAIRS,
                    () -> Load.median(
                            () -> {
                                desk.sign(slips.next(), OPINION);
                                desk.list(PAGE);
                            },
                            EACH),
                    () -> Load.median(
                            () -> {
                                flowable.sign(tasks.next(), desk.head(), OPINION);
                                flowable.list(desk.head(), PAGE);
                            },
                            EACH));
            report.pairs(
                    "one signature and the first page of what is left to sign, p50 of " + EACH,
                    "ms",
                    "ours",
                    "Flowable",
                    listed);
            same(report, ours, theirs, all);
            return signatures.medianRatio();
        }
    }

    private static void hear(
            Report report,
            Application application,
            OurDesk desk,
            Opponent flowable,
            Iterator<SlipId> slips,
            Iterator<String> tasks)
            throws Exception {
        print(report, "ours", Statements.of(application).during(() -> desk.sign(slips.next(), OPINION)));
        print(report, "Flowable", flowable.statements(() -> flowable.sign(tasks.next(), desk.head(), OPINION)));
    }

    private static void print(Report report, String side, List<String> statements) {
        report.say("%nstatements of one signature, %s: %d, without begin and commit", side, statements.size());
        for (String sql : statements) {
            String line = sql.replaceAll("\\s+", " ");
            report.say("    %s", line.length() > 140 ? line.substring(0, 140) + " …" : line);
        }
    }

    /** As many signatures on either side as requests were begun, and an audit row for each. */
    private static void same(Report report, Database ours, Database theirs, int all) throws SQLException {
        long signed = ours.count("select count(*) from circulation.act where verb = 'AGREE' and opinion <> ''");
        long open = ours.count("select count(*) from workbench.item where kind = 'slip-sign'");
        long audited = ours.count("select count(*) from audit.entry where action = 'MoveSlip'");
        long comments = theirs.count("select count(*) from act_hi_comment where type_ = 'comment'");
        long running = theirs.count("select count(*) from act_ru_task where task_def_key_ = 'leader'");
        long rows = theirs.count("select count(*) from audit.entry where action = 'MoveSlip'");
        report.say(String.format(
                Locale.ROOT,
                "%nsignatures, audit rows, open work afterwards: ours %,d %,d %,d; Flowable %,d %,d %,d",
                signed,
                audited,
                open,
                comments,
                rows,
                running));
        boolean kept =
                signed == all && audited == all && open == all && comments == all && rows == all && running == all;
        report.claim("rows missing on either side", kept ? 0 : 1, "0", kept);
    }
}
