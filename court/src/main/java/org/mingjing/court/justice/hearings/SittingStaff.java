package org.mingjing.court.justice.hearings;

import static org.mingjing.court.justice.hearings.tables.Tables.SEAT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.circulation.events.DeputyshipsChanged;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Sittings;
import org.mingjing.court.justice.hearings.events.HearingAdjourned;
import org.mingjing.court.justice.hearings.events.HearingBooked;
import org.mingjing.court.justice.hearings.events.HearingCancelled;
import org.mingjing.court.justice.hearings.events.HearingHeld;
import org.mingjing.court.justice.hearings.events.HearingMoved;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;

/** 在庭人员 Who sits today, for those who stand in for them meanwhile. What the passing day changes is asked with the day. */
@Repository
class SittingStaff implements Sittings {

    private final DSLContext database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SittingStaff(DSLContext database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<PersonId> on(CourtId court, LocalDate day) {
        return new HashSet<>(database.selectDistinct(SEAT.PERSON)
                .from(SEAT)
                .where(SEAT.COURT.eq(court.value()))
                .and(SEAT.DAY.eq(day))
                .and(SEAT.LIVE)
                .fetch(row -> new PersonId(row.value1())));
    }

    @EventListener
    void on(HearingBooked booked) {
        tell(booked.hearing(), booked.day());
    }

    @EventListener
    void on(HearingMoved moved) {
        tell(moved.hearing(), moved.from());
        tell(moved.hearing(), moved.to());
    }

    @EventListener
    void on(HearingCancelled cancelled) {
        tell(cancelled.hearing(), cancelled.on());
    }

    @EventListener
    void on(HearingHeld held) {
        tell(held.hearing(), held.on());
    }

    @EventListener
    void on(HearingAdjourned adjourned) {
        tell(adjourned.hearing(), adjourned.on());
    }

    private void tell(SubjectRef hearing, LocalDate day) {
        if (day.equals(LocalDate.now(clock))) {
            events.publishEvent(new DeputyshipsChanged(
                    database
                            .select(SEAT.PERSON)
                            .from(SEAT)
                            .where(SEAT.SESSION.eq(UUID.fromString(hearing.id())))
                            .stream()
                            .map(row -> new PersonId(row.value1()))
                            .collect(Collectors.toSet())));
        }
    }
}
