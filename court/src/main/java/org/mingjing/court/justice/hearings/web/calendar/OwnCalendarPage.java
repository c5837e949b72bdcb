package org.mingjing.court.justice.hearings.web.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.ICalendar;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 本人开庭日历 One's own hearings as a calendar file, for whoever is logged in; no names of parties in it. */
@Controller
class OwnCalendarPage {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final int DAYS_BACK = 30;

    private final CourtBoundary boundary;
    private final Hearings hearings;
    private final CasesInSight sight;
    private final HearingWords words;
    private final Clock clock;

    OwnCalendarPage(CourtBoundary boundary, Hearings hearings, CasesInSight sight, HearingWords words, Clock clock) {
        this.boundary = boundary;
        this.hearings = hearings;
        this.sight = sight;
        this.words = words;
        this.clock = clock;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/hearings/mine.ics")
    ResponseEntity<String> mine(Actor actor, Frame frame) {
        String file = boundary.read(CourtScope.of(actor.court()), () -> file(actor, frame));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hearings.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }

    private String file(Actor actor, Frame frame) {
        Text text = frame.text();
        LocalDate from = frame.today().minusDays(DAYS_BACK);
        List<Hearing> own = hearings.of(actor.id(), from);
        Map<CaseId, CaseCard> cards =
                sight.among(actor, own.stream().map(Hearing::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, card -> card));
        HearingWords.Names names = words.names(actor.court(), own);
        ICalendar calendar = new ICalendar(text.of("hearings.ics.name", actor.name()), clock.getZone());
        OffsetDateTime stamp = OffsetDateTime.now(clock);
        for (Hearing one : own) {
            CaseCard card = cards.get(one.caseId());
            if (card != null) {
                RoomTime time = one.plan().time();
                calendar.add(
                        new ICalendar.Entry(
                                one.id() + "@mingjing",
                                time.day().atTime(time.from()),
                                time.day().atTime(time.to()),
                                HearingWords.kind(one.plan(), text) + " " + card.number(),
                                names.place(one.plan(), text),
                                text.of("hearings.state." + one.state().word()) + "\n" + names.bench(one.plan())),
                        stamp);
            }
        }
        return calendar.text();
    }
}
