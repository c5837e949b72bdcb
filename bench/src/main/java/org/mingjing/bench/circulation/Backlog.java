package org.mingjing.bench.circulation;

import java.nio.file.Path;
import java.sql.SQLException;
import org.mingjing.bench.Pairs;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.bench.court.Load;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.database.EmbeddedPostgres;

/** 积压 The first page of a person's work list with 1,000,000 open items in the courts, against 10,000. */
final class Backlog {

    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;
    private static final int PAIRS = 9;
    private static final int EACH = 1_000;
    private static final int WARM_UP = 15_000; // until the compiler has done its work
    private static final int PAGE = 51;

    /** Whoever has work has 100 items, however many there are; twenty courts; half of it to sign, a quarter to read, a quarter clocks. */
    private static final String SCRIPT = """
        set session_replication_role = replica;
        set synchronous_commit = off;
        insert into people.court (code, name, level)
            select '苏98' || lpad(c::text, 2, '0'), '测量市第' || c || '区人民法院', 4 from generate_series(1, 20) c;
        insert into people.person (id, court, name, staff_no, post)
            select md5('judge' || j)::uuid, '苏98' || lpad((j % 20 + 1)::text, 2, '0'), '法官' || j, 'J' || j, 'judge'
            from generate_series(0, $people - 1) j;
        insert into people.role_held (person, role, since) select id, 'JUDGE', '2016-01-01' from people.person;
        insert into workbench.item (court, assignee, kind, subject_kind, subject_id, title, reason, due_on, link,
                explained_at, copied, started_by, opened_at)
            select '苏98' || lpad((n % $people % 20 + 1)::text, 2, '0'), md5('judge' || n % $people)::uuid,
                (array['slip-sign', 'clock', 'slip-sign', 'slip-read'])[n / $people % 4 + 1],
                case when n / $people % 4 = 1 then 'clock' else 'slip' end, md5('slip' || n)::uuid::text,
                '（2026）苏98民初' || n || '号 民间借贷纠纷', 'circulation.kind.extension',
                case when n / $people % 4 = 3 then null else date '2026-11-01' + (n::bigint * 7919 % 90)::int end,
                '/slips/' || md5('slip' || n)::uuid, null, n / $people % 4 = 3, md5('judge' || (n + 1) % $people)::uuid,
                timestamptz '2026-11-01 08:00+08' + n * interval '1 second'
            from generate_series(0, $items - 1) n;
        vacuum analyze;
        """;

    private Backlog() {}

    static void measure(Report report, EmbeddedPostgres server, Path home) throws Exception {
        Database crowded = settled(report, server, "many", MANY);
        Database quiet = settled(report, server, "few", FEW);
        try (Application big = Application.on(crowded, home);
                Application small = Application.on(quiet, home)) {
            Pairs.Task many = list(big, crowded);
            Pairs.Task few = list(small, quiet);
            Load.median(many, WARM_UP);
            Load.median(few, WARM_UP);
            Pairs pairs = Pairs.of(1, PAIRS, () -> Load.median(many, EACH), () -> Load.median(few, EACH));
            report.pairs("first page of the work list, p50 of " + EACH, "ms", "1,000,000 open", "10,000 open", pairs);
            report.claim(
                    "work list, 1,000,000 open items against 10,000",
                    pairs.medianRatio(),
                    "<= 1.2",
                    pairs.medianRatio() <= 1.2);
        }
    }

    private static Database settled(Report report, EmbeddedPostgres server, String name, int items)
            throws SQLException {
        Database database = Database.on(server, name);
        database.execute(
                SCRIPT.replace("$items", String.valueOf(items)).replace("$people", String.valueOf(items / 100)));
        report.say("settled   %s: %,d open items", name, database.count("select count(*) from workbench.item"));
        return database;
    }

    private static Pairs.Task list(Application application, Database database) throws SQLException {
        Actor judge = application
                .bean(People.class)
                .actor(OurDesk.person(database, "J0"))
                .orElseThrow();
        CourtBoundary boundary = application.bean(CourtBoundary.class);
        WorkList list = application.bean(WorkList.class);
        return () -> boundary.read(CourtScope.of(judge), () -> list.open(judge.id(), WorkView.OWED, null, PAGE));
    }
}
