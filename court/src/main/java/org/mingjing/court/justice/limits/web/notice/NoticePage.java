package org.mingjing.court.justice.limits.web.notice;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.calendar.NoticeId;
import org.mingjing.court.foundation.calendar.Notices;
import org.mingjing.court.foundation.calendar.WithdrawNotice;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.limits.NoticeDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 日历通知页 First what would move, to be submitted to a second person, afterwards what has moved. */
@Controller
class NoticePage {

    private final Notices notices;
    private final NoticeDesk desk;
    private final NoticeReading reading;

    NoticePage(Notices notices, NoticeDesk desk, NoticeReading reading) {
        this.notices = notices;
        this.desk = desk;
        this.reading = reading;
    }

    @Allowed({Permission.CALENDAR_PROPOSE, Permission.CALENDAR_CONFIRM})
    @GetMapping("/calendar/notices/{id}")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return page(id, actor, frame, model, null);
    }

    @Allowed({Permission.CALENDAR_PROPOSE, Permission.CALENDAR_CONFIRM})
    @PostMapping("/calendar/notices/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model) {
        find(id, actor);
        Origin origin = new Origin(actor, null, frame.today(), key == null ? UUID.randomUUID() : key);
        return switch (desk.withdraw(new WithdrawNotice(origin, new NoticeId(id)))) {
            case Decision.Granted<String> granted -> "redirect:/calendar/notices/" + id;
            case Decision.Refused<String> refused -> page(id, actor, frame, model, refused);
        };
    }

    private String page(UUID id, Actor actor, Frame frame, Model model, Decision.@Nullable Refused<String> refused) {
        CalendarNotice notice = find(id, actor);
        model.addAttribute("frame", frame);
        model.addAttribute(
                "view", reading.view(notice, actor, frame, refused == null ? null : Refusal.of(refused, frame.text())));
        return "justice/limits/web/notice/notice";
    }

    /** A notice for other courts only does not exist for this person. */
    private CalendarNotice find(UUID id, Actor actor) {
        Optional<CalendarNotice> found = notices.find(new NoticeId(id)).filter(notice -> {
            CourtId only = notice.court();
            return only == null || CourtScope.of(actor).contains(only);
        });
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
