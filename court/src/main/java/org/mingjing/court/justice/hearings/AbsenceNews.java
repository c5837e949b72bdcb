package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.effects.SubjectMoved;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.hearings.events.HearingAdjourned;
import org.mingjing.court.justice.hearings.events.HearingHeld;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 缺席的消息 Who has to decide what becomes of a hearing at which somebody is missing, until it is decided. */
@Component
class AbsenceNews {

    private final SeatAbsences absences;
    private final Hearings hearings;
    private final Cases cases;
    private final People people;
    private final CourtCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceNews(
            SeatAbsences absences,
            Hearings hearings,
            Cases cases,
            People people,
            CourtCalendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.absences = absences;
        this.hearings = hearings;
        this.cases = cases;
        this.people = people;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** The judge and the clerk of the hearing but who is away; where none is left, who leads the division. */
    void owe(Hearing hearing, PersonId by) {
        CaseCard card = cases.find(hearing.caseId()).orElseThrow();
        Set<PersonId> holders = new HashSet<>();
        hearing.plan().in(SeatRole.JUDGE).ifPresent(holders::add);
        hearing.plan().in(SeatRole.CLERK).ifPresent(holders::add);
        absences.open(hearing.id()).forEach(one -> holders.remove(one.person()));
        DivisionId division = card.division();
        if (holders.isEmpty() && division != null) {
            holders.addAll(people.chiefs(division));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate before = calendars.of(hearing.court()).rollBack(hearing.day().minusDays(1));
        tell(
                hearing,
                card,
                by,
                Owing.each(
                        hearing.court(),
                        holders,
                        "hearing-absence",
                        "hearings.duty.hearing-absence",
                        before.isBefore(today) ? today : before,
                        null));
    }

    void over(Hearing hearing, @Nullable PersonId by) {
        tell(hearing, cases.find(hearing.caseId()).orElseThrow(), by, List.of());
    }

    @EventListener
    void on(SubjectMoved event) {
        changed(event.subject(), event.by());
    }

    @EventListener
    void on(HearingHeld event) {
        changed(event.hearing(), null);
    }

    @EventListener
    void on(HearingAdjourned event) {
        changed(event.hearing(), null);
    }

    private void changed(SubjectRef subject, @Nullable PersonId by) {
        HearingId.of(subject)
                .filter(id -> absences.decide(id, "changed", "", by, LocalDate.now(clock)))
                .flatMap(hearings::find)
                .ifPresent(hearing -> over(hearing, by));
    }

    private void tell(Hearing hearing, CaseCard card, @Nullable PersonId by, List<Owing> owed) {
        events.publishEvent(DutiesTold.of(
                new SubjectRef("hearing-absence", hearing.id().toString()),
                card.number() + " " + card.title(),
                "/hearings/" + hearing.id() + "/absence",
                by,
                owed));
    }
}
