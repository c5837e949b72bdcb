package org.mingjing.court.office.meetings.web.list;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.ICalendar;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingSight;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.Meetings;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.ui.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 本人会议日历 One's own meetings as a calendar file; what was called off is not in it. */
@Controller
class OwnMeetingsCalendar {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final int DAYS_BACK = 30;
    private static final int MOST = 500;

    private final CourtBoundary boundary;
    private final Meetings meetings;
    private final MeetingWords words;
    private final Clock clock;

    OwnMeetingsCalendar(CourtBoundary boundary, Meetings meetings, MeetingWords words, Clock clock) {
        this.boundary = boundary;
        this.meetings = meetings;
        this.words = words;
        this.clock = clock;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/mine.ics")
    ResponseEntity<String> mine(Actor actor, Frame frame) {
        String file = boundary.read(CourtScope.of(actor.court()), () -> file(actor, frame));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meetings.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }

    private String file(Actor actor, Frame frame) {
        Function<Meeting, String> places = words.places(actor.court(), frame.text());
        ICalendar calendar = new ICalendar(frame.text().of("meetings.ics.name", actor.name()), clock.getZone());
        OffsetDateTime stamp = OffsetDateTime.now(clock);
        for (Meeting one : meetings.coming(MeetingSight.of(actor), frame.today().minusDays(DAYS_BACK), MOST)) {
            if (one.state() != MeetingState.CANCELLED) {
                RoomTime time = one.plan().time();
                calendar.add(
                        new ICalendar.Entry(
                                one.id() + "@mingjing",
                                time.day().atTime(time.from()),
                                time.day().atTime(time.to()),
                                one.plan().title(),
                                places.apply(one),
                                one.plan().kind() + "\n" + one.plan().link()),
                        stamp);
            }
        }
        return calendar.text();
    }
}
