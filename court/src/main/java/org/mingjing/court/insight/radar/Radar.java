package org.mingjing.court.insight.radar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.files.HeldDocuments;
import org.mingjing.court.insight.radar.HiddenOverruns.Paper;
import org.mingjing.court.insight.workbench.CasesWithWork;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.OpenCases;
import org.mingjing.court.justice.cases.OpenCases.OpenCase;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.OpenClocks;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.stereotype.Service;

/** 巡检 Looks over every open case of a court, or one of them again, and keeps what it finds. Safe to run at any time. */
@Service
public class Radar {

    private final CourtBoundary boundary;
    private final OpenCases cases;
    private final CaseDetails details;
    private final OpenClocks clocks;
    private final HeldDocuments documents;
    private final CasesWithWork working;
    private final SlipReading slips;
    private final CourtCalendars calendars;
    private final Findings findings;
    private final RadarWork work;
    private final Clock clock;

    Radar(
            CourtBoundary boundary,
            OpenCases cases,
            CaseDetails details,
            OpenClocks clocks,
            HeldDocuments documents,
            CasesWithWork working,
            SlipReading slips,
            CourtCalendars calendars,
            Findings findings,
            RadarWork work,
            Clock clock) {
        this.boundary = boundary;
        this.cases = cases;
        this.details = details;
        this.clocks = clocks;
        this.documents = documents;
        this.working = working;
        this.slips = slips;
        this.calendars = calendars;
        this.findings = findings;
        this.work = work;
        this.clock = clock;
    }

    /** Every court that has open cases, one after the other. */
    public void sweep() {
        boundary.read(CourtScope.everyCourt(), cases::courts).forEach(this::sweep);
    }

    /** @return how many findings stand now */
    public int sweep(CourtId court) {
        return boundary.write(CourtScope.of(court), () -> {
            Set<String> trials = clocks.ofTrials(court).stream()
                    .map(id -> id.value().toString())
                    .collect(Collectors.toSet());
            Set<CaseId> worked = working.of(court, RadarWork.KINDS, trials);
            List<Found> found = look(court, cases.of(court), clocks.stopped(court), worked::contains);
            int standing = keep(court, findings.open(court), found);
            findings.swept(court, OffsetDateTime.now(clock));
            return standing;
        });
    }

    /** 复查 One case again, when something has happened in it; part of the transaction in which it happened. */
    void lookAgain(CourtId court, CaseId id) {
        Set<String> trials =
                clocks.ofTrials(id).stream().map(one -> one.value().toString()).collect(Collectors.toSet());
        boolean worked = working.in(id, RadarWork.KINDS, trials);
        keep(
                court,
                findings.openOn(Set.of(id)),
                look(court, cases.among(Set.of(id)), clocks.stopped(Set.of(id)), one -> worked));
    }

    private List<Found> look(CourtId court, List<OpenCase> open, List<LiveClock> stopped, Predicate<CaseId> worked) {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = calendars.of(court);
        Map<CaseId, List<LiveClock>> standing = stopped.stream().collect(Collectors.groupingBy(LiveClock::caseId));
        Map<String, List<Paper>> papers =
                documents
                        .about(
                                "case",
                                standing.keySet().stream()
                                        .map(id -> id.subject().id())
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                one -> one.subject().id(),
                                Collectors.mapping(
                                        one -> new Paper(
                                                one.title(), one.recordedAt().toLocalDate()),
                                        Collectors.toList())));
        List<Found> found = new ArrayList<>();
        for (OpenCase one : open) {
            CaseId id = one.card().id();
            List<LiveClock> stand = standing.getOrDefault(id, List.of());
            if (!stand.isEmpty()) {
                var told = details.happenings(id);
                List<Paper> came = papers.getOrDefault(id.subject().id(), List.of());
                stand.forEach(each -> found.addAll(HiddenOverruns.in(each, told, came, calendar, today)));
            }
            StuckCases.look(one, worked.test(id), !stand.isEmpty(), today)
                    .filter(stuck -> stuck.kind() != FindingKind.NOTHING_AHEAD
                            || slips.about(id.subject()).isEmpty())
                    .ifPresent(found::add);
        }
        return found;
    }

    /** What is found again stays as it is; what is not is over. */
    private int keep(CourtId court, List<Finding> known, Collection<Found> found) {
        LocalDate today = LocalDate.now(clock);
        Map<Key, Finding> gone = new HashMap<>();
        known.forEach(one -> gone.put(Key.of(one.found()), one));
        for (Found one : found) {
            Finding before = gone.remove(Key.of(one));
            if (before == null) {
                findings.add(court, one, today);
            } else if (!before.found().equals(one)) {
                findings.retell(before.id(), one);
            }
        }
        Set<FindingId> over = gone.values().stream().map(Finding::id).collect(Collectors.toSet());
        findings.close(over, today);
        work.over(over);
        work.settle(findings.openOn(found.stream().map(Found::caseId).toList()));
        return found.size();
    }

    /** What makes two findings the same. */
    private record Key(CaseId of, FindingKind kind, Object fact) {
        static Key of(Found found) {
            var standing = found.standing();
            return new Key(found.caseId(), found.kind(), standing == null ? found.caseId() : standing.fact());
        }
    }
}
