package org.mingjing.bench.lists;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.bench.Measurement;
import org.mingjing.bench.Pairs;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.bench.court.Load;
import org.mingjing.bench.court.RawQueries;
import org.mingjing.bench.court.Statements;
import org.mingjing.bench.court.Visitor;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseFilter;
import org.mingjing.court.justice.cases.CaseListing;
import org.mingjing.database.EmbeddedPostgres;

/** 清单首页 How the first pages of work list and case list stand 2,000,000 cases, and what the pages cost beside their query. */
public final class Lists implements Measurement {

    /** The court of the persons looked at, as {@link Population} makes it. */
    private static final String COURT = "苏9801";

    /** A page that asks the database nothing: what session, filters and frame cost by themselves. */
    private static final String FRAME = "/account/password";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int PAGE = 50;
    private static final int PAIRS = 9;
    private static final int CLIENTS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofSeconds(4);

    @Override
    public void run(Report report, List<String> arguments) throws Exception {
        int large = arguments.isEmpty() ? 2_000_000 : Integer.parseInt(arguments.getFirst());
        Path home = Files.createTempDirectory("mingjing-bench-lists");
        try (EmbeddedPostgres server = EmbeddedPostgres.startThrowaway(home)) {
            report.say("database  PostgreSQL %s, two databases of one server", server.setting("server_version"));
            Database few = settled(report, server, "few", 10_000, 10_000);
            Database many = settled(report, server, "many", large, large / 2);
            try (Application small = Application.on(few, home);
                    Application big = Application.on(many, home)) {
                byNumber(report, "work list of a judge", worklist(big), worklist(small));
                byNumber(
                        report,
                        "case list of a court (adjudication management)",
                        caselist(big, "manager"),
                        caselist(small, "manager"));
                byNumber(report, "case list of a judge", caselist(big, "judge0"), caselist(small, "judge0"));
                throughHttp(report, "work list", "/", "judge", big, many, worklist(big));
                throughHttp(report, "case list", "/cases", "manager", big, many, caselist(big, "manager"));
            }
        }
    }

    private static Database settled(Report report, EmbeddedPostgres server, String name, int cases, int finished)
            throws SQLException {
        long start = System.nanoTime();
        Database database = Database.on(server, name);
        Population.settle(database, cases, finished);
        report.say(
                "settled   %s: %,d cases, %,d finished items in %.0f s",
                name,
                database.count("select count(*) from cases.court_case"),
                finished,
                (System.nanoTime() - start) / 1e9);
        return database;
    }

    private static void byNumber(Report report, String title, Pairs.Task many, Pairs.Task few) throws Exception {
        Load.median(many, 300);
        Load.median(few, 300);
        Pairs pairs = Pairs.of(2, PAIRS, () -> Load.median(many, 300), () -> Load.median(few, 300));
        report.pairs(title + ": first page, p50 of 300, the application's own query", "ms", "many", "few", pairs);
        report.claim(title + ", many against few", pairs.medianRatio(), "<= 1.2", pairs.medianRatio() <= 1.2);
    }

    private static void throughHttp(
            Report report,
            String title,
            String path,
            String login,
            Application application,
            Database database,
            Pairs.Task query)
            throws Exception {
        Statements statements = Statements.of(application);
        List<String> asked = statements.during(query);
        try (Visitor first = Visitor.entered(application.port(), login, Population.PASSWORD)) {
            int status = first.get(path).status();
            if (status != 200) {
                throw new IllegalStateException(path + " answered " + status);
            }
            List<String> page = statements.during(() -> first.get(path));
            report.say(
                    "%n%s through HTTP: %,d bytes, %d statements; the query alone %d",
                    title, first.get(path).body().length, page.size(), asked.size());
            page.forEach(sql -> report.say("    %s", sql.replaceAll("\\s+", " ")));
            List<Pairs.Task> visitors = new ArrayList<>();
            List<Pairs.Task> passing = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Visitor visitor = Visitor.entered(application.port(), login, Population.PASSWORD);
                visitors.add(() -> visitor.get(path));
                passing.add(() -> visitor.get(FRAME));
            }
            try (RawQueries raw = RawQueries.of(database, COURT, asked, CLIENTS)) {
                Load.perSecond(visitors, WARM_UP);
                Pairs pairs =
                        Pairs.of(1, 7, () -> Load.perSecond(visitors, TURN), () -> Load.perSecond(raw.clients(), TURN));
                report.pairs(
                        title + ": pages a second through HTTP against the same query over JDBC, " + CLIENTS
                                + " clients",
                        "/s",
                        "page",
                        "query",
                        pairs);
                report.claim(title + ", page against query", pairs.medianRatio(), ">= 0.4", pairs.medianRatio() >= 0.4);
                Load.perSecond(passing, TURN);
                Pairs bare =
                        Pairs.of(1, 3, () -> Load.perSecond(passing, TURN), () -> Load.perSecond(raw.clients(), TURN));
                report.pairs(
                        "told: " + FRAME + ", the frame of a page with one short form", "/s", "frame", "query", bare);
            }
        }
    }

    private static Pairs.Task worklist(Application application) {
        Actor judge = person(application, "judge0");
        CourtBoundary boundary = application.bean(CourtBoundary.class);
        WorkList list = application.bean(WorkList.class);
        return () -> boundary.read(CourtScope.of(judge), () -> list.open(judge.id(), WorkView.OWED, null, PAGE + 1));
    }

    private static Pairs.Task caselist(Application application, String who) {
        Actor actor = person(application, who);
        CourtBoundary boundary = application.bean(CourtBoundary.class);
        CaseListing listing = application.bean(CaseListing.class);
        return () -> boundary.read(
                CourtScope.of(actor), () -> listing.page(actor, CaseFilter.ALL, Optional.empty(), PAGE, TODAY));
    }

    private static Actor person(Application application, String who) {
        UUID id = md5(who);
        return application.bean(People.class).actor(new PersonId(id)).orElseThrow();
    }

    private static UUID md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
