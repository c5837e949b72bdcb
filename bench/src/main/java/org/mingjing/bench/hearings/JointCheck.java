package org.mingjing.bench.hearings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.mingjing.bench.Measurement;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.bench.court.Statements;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.hearings.Attendant;
import org.mingjing.court.justice.hearings.AttendantKind;
import org.mingjing.court.justice.hearings.CourtroomId;
import org.mingjing.court.justice.hearings.HearingCheck;
import org.mingjing.court.justice.hearings.HearingMode;
import org.mingjing.court.justice.hearings.HearingPlan;
import org.mingjing.court.justice.hearings.HearingSeat;
import org.mingjing.court.justice.hearings.Scrutiny;
import org.mingjing.court.justice.hearings.SeatRole;
import org.mingjing.database.EmbeddedPostgres;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.hearing.HearingKind;

/** 联合冲突审查 One plan against everything, with the next three times that fit, over a year's calendar of the largest court. */
public final class JointCheck implements Measurement {

    private static final CourtId COURT = new CourtId("苏9801");
    private static final int WARM_UP = 1_500;
    private static final int MEASURED = 2_000;
    private static final double TARGET_MS = 50;

    @Override
    public void run(Report report, List<String> arguments) throws Exception {
        Path home = Files.createTempDirectory("mingjing-bench-hearings");
        try (EmbeddedPostgres server = EmbeddedPostgres.startThrowaway(home)) {
            report.say("database  PostgreSQL %s", server.setting("server_version"));
            Database database = Database.on(server, "hearings");
            long start = System.nanoTime();
            YearOfHearings.settle(database);
            report.say(
                    "settled   %,d hearings, %,d seats, %,d called, %,d staff in %.0f s",
                    database.count("select count(*) from hearings.session"),
                    database.count("select count(*) from hearings.seat"),
                    database.count("select count(*) from hearings.attendant"),
                    database.count("select count(*) from people.person"),
                    (System.nanoTime() - start) / 1e9);
            try (Application application = Application.on(database, home)) {
                measure(report, application);
            }
        }
    }

    private static void measure(Report report, Application application) throws Exception {
        HearingCheck check = application.bean(HearingCheck.class);
        CourtBoundary boundary = application.bean(CourtBoundary.class);
        Cases cases = application.bean(Cases.class);
        Random chance = new Random(20_261_123);
        Actor judge = application
                .bean(People.class)
                .actor(new PersonId(md5("judge0")))
                .orElseThrow();
        List<CaseCard> cards = boundary.read(CourtScope.of(COURT), () -> {
            List<CaseCard> some = new ArrayList<>();
            for (int n = 1; n <= 100; n++) {
                some.add(cases.find(new CaseId(md5("case" + n))).orElseThrow());
            }
            return some;
        });
        for (int i = 0; i < WARM_UP; i++) {
            once(boundary, check, judge, cards, chance);
        }
        List<String> said = Statements.of(application).during(() -> once(boundary, check, judge, cards, chance));
        report.say("%nstatements of one check: %d", said.size());
        double[] taken = new double[MEASURED];
        int heldBack = 0;
        int proposed = 0;
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            Scrutiny scrutiny = once(boundary, check, judge, cards, chance);
            taken[i] = (System.nanoTime() - start) / 1e6;
            heldBack += scrutiny.broken().isEmpty() ? 0 : 1;
            proposed += scrutiny.free().size();
        }
        Arrays.sort(taken);
        report.say(
                "%,d checks: %,d plans held back, %,d times proposed; p50 %.2f ms, p99 %.2f ms, longest %.2f ms",
                MEASURED, heldBack, proposed, at(taken, 0.5), at(taken, 0.99), taken[MEASURED - 1]);
        report.claim("joint check, p99 in ms", at(taken, 0.99), "<= 50", at(taken, 0.99) <= TARGET_MS);
    }

    private static Scrutiny once(
            CourtBoundary boundary, HearingCheck check, Actor judge, List<CaseCard> cards, Random chance) {
        HearingPlan plan = plan(chance);
        CaseCard card = cards.get(chance.nextInt(cards.size()));
        LocalDate told = plan.time().day().minusDays(7);
        return boundary.read(CourtScope.of(COURT), () -> check.of(judge, card, plan, told, null));
    }

    /** A panel of three, a clerk, two parties and two lawyers, in any room on any working day of the year. */
    private static HearingPlan plan(Random chance) {
        int day = chance.nextInt(220);
        LocalTime from = LocalTime.of(9, 0).plusMinutes(30L * chance.nextInt(14));
        int bench = chance.nextInt(YearOfHearings.JUDGES);
        return new HearingPlan(
                HearingKind.HEARING,
                HearingMode.IN_COURT,
                new CourtroomId(md5("room" + chance.nextInt(YearOfHearings.ROOMS))),
                new RoomTime(LocalDate.of(2026, 1, 5).plusDays(day / 5 * 7L + day % 5), from, from.plusMinutes(90)),
                List.of(
                        seat("judge" + bench, SeatRole.JUDGE),
                        seat("judge" + (bench + 1) % YearOfHearings.JUDGES, SeatRole.MEMBER),
                        seat("judge" + (bench + 2) % YearOfHearings.JUDGES, SeatRole.MEMBER),
                        seat("clerk" + chance.nextInt(YearOfHearings.CLERKS), SeatRole.CLERK)),
                List.of(
                        new Attendant(AttendantKind.PERSON, "当事人" + chance.nextInt(400_000), ""),
                        new Attendant(AttendantKind.PERSON, "当事人" + chance.nextInt(400_000), ""),
                        new Attendant(AttendantKind.COUNSEL, "律师" + chance.nextInt(YearOfHearings.LAWYERS), ""),
                        new Attendant(AttendantKind.COUNSEL, "律师" + chance.nextInt(YearOfHearings.LAWYERS), "")),
                chance.nextInt(3),
                true,
                LocalDate.of(2025, 12, 1),
                false,
                true);
    }

    private static HearingSeat seat(String who, SeatRole role) {
        return new HearingSeat(new PersonId(md5(who)), role);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
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
