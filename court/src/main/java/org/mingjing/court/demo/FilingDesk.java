package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.Causes;
import org.mingjing.law.limits.ExclusionGrounds;

/** 立案窗口 Enters a drawn case as the register and the clock book take it. */
final class FilingDesk {

    /** The division in which visitors enter as a judge. */
    private static final String VISITED = "civil1";

    private final Days days;
    private final Bench bench;
    private final NodeClocks nodes;

    FilingDesk(Days days, Bench bench) {
        this.days = days;
        this.bench = bench;
        this.nodes = new NodeClocks(days);
    }

    Filed enter(Stream stream, Matter matter, Sides sides, Course course, CaseNumber number, String title, Dice dice) {
        String division =
                stream.appeal() ? appealDivision(stream) : matter.divisions().pick(dice);
        boolean late = course.dueOn().isBefore(days.today());
        Seat judge = division.equals(VISITED) && isWorthSeeing(course) && dice.chance(late ? 70 : 35)
                ? bench.firstJudge(stream.court(), division)
                : bench.judgeFor(stream.court(), division);
        Seat clerk = bench.beside(judge, "clerk");
        Seat window = bench.filingClerk(stream.court(), dice);
        var chronicle = new Chronicle(days, dice, stream, course, window, clerk, judge);
        CaseId id = id(course.filedOn(), number.serial(), dice);
        CourtId court = new CourtId(number.court().value());
        var divisionId = bench.division(stream.court(), division);
        NextStep next = NextStep.of(course, stream, days, dice);
        Roles roles = Roles.in(stream);
        LocalDate filed = course.filedOn();
        NewCase entry = new NewCase(
                id,
                court,
                number,
                stream.category(),
                course.now().procedure(),
                Causes.stated(stream.field(), filed, matter.cause()).orElseThrow(),
                title,
                course.now().formation(),
                status(course, chronicle),
                filed,
                course.concludedOn(),
                course.open() ? null : course.ending().key(),
                divisionId,
                judge.id(),
                matter.traits().contains("sealed") || dice.chance(0.05),
                course.custody(),
                next == null ? null : next.key(),
                next == null ? null : next.on(),
                sides.parties(roles.first(), roles.second()),
                relations(stream, course, judge, clerk, dice),
                chronicle.tell());
        List<NewClock> clocks = new ArrayList<>();
        clocks.add(new NewClock(
                id,
                court,
                divisionId,
                course.began().limit(),
                filed,
                course.custody(),
                course.facts(),
                course.concludedOn(),
                true,
                course.documents(),
                course.facts().isEmpty() ? window.id() : judge.id()));
        if (stream.key().equals("civil") && course.open()) {
            clocks.addAll(nodes.of(id, court, divisionId, filed, chronicle.servedOn(), window, clerk));
        }
        return new Filed(stream, matter, sides, course, entry, clocks);
    }

    /** Near or past its day, or long stopped: some of these come to the judge that visitors enter as. */
    private boolean isWorthSeeing(Course course) {
        boolean near = course.dueOn().isBefore(days.today().plusDays(16));
        boolean longStopped = course.running()
                .filter(running -> running.from().plusDays(100).isBefore(days.today()))
                .isPresent();
        return course.open() && (near || longStopped);
    }

    private static String appealDivision(Stream stream) {
        return stream.category() == CaseCategory.CRIMINAL ? "criminal1" : "civil1";
    }

    private List<NewRelation> relations(Stream stream, Course course, Seat judge, Seat clerk, Dice dice) {
        LocalDate filed = course.filedOn();
        List<NewRelation> all = new ArrayList<>();
        all.add(new NewRelation(judge.id(), CaseRelation.HANDLING_JUDGE, filed, null));
        all.add(new NewRelation(clerk.id(), CaseRelation.CLERK, filed, null));
        if (bench.hasBeside(judge, "assistant")) {
            all.add(new NewRelation(bench.beside(judge, "assistant").id(), CaseRelation.ASSISTANT, filed, null));
        }
        if (stream.category() == CaseCategory.ENFORCEMENT) {
            Seat officer = bench.beside(judge, "enforcement-officer");
            all.add(new NewRelation(officer.id(), CaseRelation.ENFORCEMENT_OFFICER, filed, null));
        } else if (course.now().formation() == Formation.PANEL) {
            all.addAll(panel(judge, filed));
        } else if (dice.chance(0.3)) {
            List<Seat> others = bench.judges(judge.court(), judge.division());
            Seat recused = others.getFirst().equals(judge) ? others.getLast() : others.getFirst();
            all.add(new NewRelation(recused.id(), CaseRelation.RECUSED, filed, null));
        }
        return all;
    }

    /** 合议庭 A chief judge who sits presides, else the handling judge. */
    private List<NewRelation> panel(Seat judge, LocalDate since) {
        List<Seat> panel = bench.panel(judge);
        Seat presiding = panel.stream()
                .filter(seat -> seat.post().equals("chief-judge"))
                .findFirst()
                .orElse(judge);
        List<NewRelation> all = new ArrayList<>();
        all.add(new NewRelation(presiding.id(), CaseRelation.PRESIDING_JUDGE, since, null));
        panel.stream()
                .filter(seat -> !seat.equals(presiding) && !seat.equals(judge))
                .forEach(seat -> all.add(new NewRelation(seat.id(), CaseRelation.PANEL_MEMBER, since, null)));
        return all;
    }

    private CaseStatus status(Course course, Chronicle chronicle) {
        if (!course.open()) {
            return chronicle.archivedOn() == null ? CaseStatus.CONCLUDED : CaseStatus.ARCHIVED;
        }
        boolean suspended = course.running()
                .filter(running -> running.ground().equals(ExclusionGrounds.EX_10))
                .isPresent();
        return suspended
                ? CaseStatus.SUSPENDED
                : days.past(chronicle.servedOn()) ? CaseStatus.IN_TRIAL : CaseStatus.FILED;
    }

    /** In the order of filing, as ids made by the clock would be. */
    private static CaseId id(LocalDate filed, int serial, Dice dice) {
        long time = filed.toEpochDay() * 86_400_000L + serial % 86_400_000L;
        long high = time << 16 | 0x7000L | (dice.bits() & 0xFFFL);
        long low = 0x8000_0000_0000_0000L | (dice.bits() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new CaseId(new UUID(high, low));
    }
}
