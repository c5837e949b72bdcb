package org.mingjing.court.insight.radar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseDetails.Entry;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.GroundEnded;
import org.mingjing.law.limits.GroundEnds;

/** 隐性超审限 A clock that stands though the file tells, or the law says, that the reason to stand has ended. */
final class HiddenOverruns {

    private HiddenOverruns() {}

    /** 来件 A paper that came in. */
    record Paper(String title, LocalDate on) {}

    /** @param told the timeline of the case, in any order */
    static List<Found> in(
            LiveClock clock, List<Entry> told, List<Paper> papers, WorkingCalendar calendar, LocalDate today) {
        return clock.recorded().stream()
                .filter(RecordedFact::running)
                .flatMap(fact -> look(clock, fact, told, papers, calendar, today).stream())
                .toList();
    }

    private static Optional<Found> look(
            LiveClock clock,
            RecordedFact fact,
            List<Entry> told,
            List<Paper> papers,
            WorkingCalendar calendar,
            LocalDate today) {
        ClockEvent.Exclusion running = (ClockEvent.Exclusion) fact.event();
        GroundSigns signs = GroundSigns.of(running.ground().id());
        List<Sign> over = Stream.concat(
                        told.stream()
                                .filter(entry -> signs.over().contains(entry.kind()))
                                .map(entry -> new Sign(entry.kind(), entry.occurredOn())),
                        papers.stream()
                                .filter(paper -> signs.papers().stream()
                                        .anyMatch(word -> paper.title().contains(word)))
                                .map(paper -> new Sign(paper.title(), paper.on())))
                .sorted(Comparator.comparing(Sign::on))
                .toList();
        List<LocalDate> begun = told.stream()
                .filter(entry -> signs.begun().contains(entry.kind()))
                .map(Entry::occurredOn)
                .toList();
        return GroundEnds.of(running, begun, over.stream().map(Sign::on).toList(), today)
                .map(ended -> found(clock, fact, running, ended, sign(ended, over), calendar, today))
                .or(() -> running.from().plusDays(signs.usual()).isBefore(today)
                        ? Optional.of(tooLong(clock, fact, running))
                        : Optional.empty());
    }

    private static String sign(GroundEnded ended, List<Sign> over) {
        return ended.longest() != null
                ? "radar.sign.period"
                : over.stream()
                        .filter(sign -> sign.on().equals(ended.on()))
                        .findFirst()
                        .orElseThrow()
                        .what();
    }

    private static Found found(
            LiveClock clock,
            RecordedFact fact,
            ClockEvent.Exclusion running,
            GroundEnded ended,
            String sign,
            WorkingCalendar calendar,
            LocalDate today) {
        LocalDate wouldBe = clock.facts()
                .flatMap(facts -> ClockReckoner.due(ending(facts, running, ended.on()), calendar, today))
                .orElse(null);
        return new Found(
                clock.caseId(),
                FindingKind.ENDED,
                standing(clock, fact, running, wouldBe),
                sign,
                ended.on(),
                ended.citation());
    }

    private static Found tooLong(LiveClock clock, RecordedFact fact, ClockEvent.Exclusion running) {
        return new Found(
                clock.caseId(),
                FindingKind.LONG,
                standing(clock, fact, running, null),
                "radar.sign.long",
                running.from(),
                running.ground().citation());
    }

    private static Found.StandingClock standing(
            LiveClock clock, RecordedFact fact, ClockEvent.Exclusion running, @Nullable LocalDate wouldBe) {
        return new Found.StandingClock(clock.id(), fact.id(), running.ground().id(), clock.dueOn(), wouldBe);
    }

    private static ClockFacts ending(ClockFacts facts, ClockEvent.Exclusion running, LocalDate on) {
        return new ClockFacts(
                facts.limit(),
                facts.start(),
                facts.custody(),
                facts.events().stream()
                        .map(event -> event.equals(running)
                                ? new ClockEvent.Exclusion(running.ground(), running.from(), on)
                                : event)
                        .toList());
    }

    /** 迹象 What tells that the ground ended, and when. */
    private record Sign(String what, LocalDate on) {}
}
