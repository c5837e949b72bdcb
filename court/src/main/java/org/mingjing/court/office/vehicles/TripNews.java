package org.mingjing.court.office.vehicles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 用车的消息 Who sends a car, who enters its return. */
@Component
class TripNews {

    private final People people;
    private final ApplicationEventPublisher events;

    TripNews(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    void tell(Trip trip, @Nullable PersonId by) {
        List<Owing> owed = switch (trip.state()) {
            case AGREED -> owing(trip, people.holders(trip.court(), Role.OFFICE_STAFF), "car-dispatch");
            case SENT -> {
                Set<PersonId> holders = new HashSet<>();
                PersonId driver = trip.driver();
                if (driver != null) {
                    holders.add(driver);
                }
                yield owing(trip, List.copyOf(holders), "car-return");
            }
            case ASKED, REFUSED, BACK, RELEASED -> List.of();
        };
        events.publishEvent(DutiesTold.of(
                        trip.id().subject(), trip.day() + " " + trip.destination(), "/vehicles/" + trip.id(), by, owed)
                .startedBy(trip.askedBy()));
    }

    private static List<Owing> owing(Trip trip, List<PersonId> holders, String kind) {
        return Owing.each(trip.court(), holders, kind, "vehicles.why." + kind, trip.day(), null);
    }
}
