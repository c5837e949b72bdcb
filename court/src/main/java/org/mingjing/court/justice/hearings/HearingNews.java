package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.SubjectMoved;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.law.hearing.HearingKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 庭次的消息 What happened to a hearing goes into the case's timeline, its next event, the clerk's work, and to whoever listens. */
@Component
class HearingNews {

    private static final String HEARING_NEXT = "cases.next.hearing";
    private static final String OTHER_NEXT = "hearings.next.";

    private final CaseDiary diary;
    private final Hearings hearings;
    private final Courtrooms rooms;
    private final ApplicationEventPublisher events;

    HearingNews(CaseDiary diary, Hearings hearings, Courtrooms rooms, ApplicationEventPublisher events) {
        this.diary = diary;
        this.hearings = hearings;
        this.rooms = rooms;
        this.events = events;
    }

    void happened(Object event) {
        events.publishEvent(event);
    }

    /** 已改期 To whatever is bound to it elsewhere. */
    void moved(Hearing before, @Nullable Hearing instead, PersonId by) {
        events.publishEvent(new SubjectMoved(
                before.court(),
                before.id().subject(),
                time(before),
                instead == null ? null : instead.id().subject(),
                instead == null ? null : time(instead),
                by));
    }

    private static EffectTime time(Hearing hearing) {
        RoomTime time = hearing.plan().time();
        return EffectTime.hours(time.day(), time.from(), time.to());
    }

    void tell(CaseCard card, String kind, LocalDate on, PersonId by, String... detail) {
        diary.record(card, new NewEvent(kind, on, List.of(detail), by));
    }

    /** 下一步 The next hearing that is fixed; what another module expects stays when there is none. */
    void expectNext(CaseCard card, LocalDate today) {
        Hearing next = hearings.next(card.id(), today).orElse(null);
        String before = card.nextEvent();
        if (next != null) {
            HearingKind kind = next.plan().kind();
            diary.expect(card.id(), kind == HearingKind.HEARING ? HEARING_NEXT : OTHER_NEXT + kind.name(), next.day());
        } else if (before != null && (before.equals(HEARING_NEXT) || before.startsWith(OTHER_NEXT))) {
            diary.expect(card.id(), null, null);
        }
    }

    /** @param duty null: the clerk owes nothing more about it */
    void owe(CaseCard card, Hearing hearing, PersonId by, @Nullable String duty, @Nullable LocalDate dueOn) {
        PersonId clerk = hearing.plan().in(SeatRole.CLERK).orElse(null);
        if (clerk == null) {
            return;
        }
        String link = "/hearings/" + hearing.id();
        events.publishEvent(DutiesTold.of(
                hearing.id().subject(),
                card.number() + " " + card.title(),
                link,
                by,
                duty == null
                        ? List.of()
                        : Owing.each(
                                hearing.court(),
                                List.of(clerk),
                                duty,
                                "hearings.duty." + duty,
                                dueOn,
                                duty.equals("hearing-notify") ? link + "/ledger" : null)));
    }

    /** Where it is, for a line of text; {@code @key} for online. */
    String place(HearingPlan plan) {
        CourtroomId room = plan.room();
        return room == null
                ? "@hearings.mode." + plan.mode().word()
                : rooms.find(room).map(Courtroom::name).orElse("");
    }
}
