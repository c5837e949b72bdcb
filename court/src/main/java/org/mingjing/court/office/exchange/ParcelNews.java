package org.mingjing.court.office.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentTeam;
import org.mingjing.kernel.CourtId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 交换件消息 Tells every recipient that waits, and the sender what came back or is not received in time. */
@Component
class ParcelNews {

    private final People people;
    private final DocumentTeam team;
    private final CourtBoundary boundary;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParcelNews(
            People people, DocumentTeam team, CourtBoundary boundary, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.team = team;
        this.boundary = boundary;
        this.events = events;
        this.clock = clock;
    }

    /** 签收人 The heads of a division, where it has none everybody in it; of a court its office. */
    List<PersonId> holders(ParcelRecipient to) {
        DivisionId division = to.division();
        if (division == null) {
            return team.office(to.court(), null);
        }
        List<PersonId> chiefs = people.chiefs(division);
        return chiefs.isEmpty()
                ? people.members(division).stream().map(Person::id).toList()
                : chiefs;
    }

    /** @param known the parcel with the deliveries that the present court may know; all of them are told of */
    void tell(Parcel known, Parcels parcels, @Nullable PersonId by) {
        Set<CourtId> courts = new HashSet<>();
        courts.add(known.court());
        // whoever receives does not know the others: what is owed is told whole, over all of them
        Parcel whole = boundary.read(
                CourtScope.of(known.court()), () -> parcels.find(known.id()).orElseThrow());
        whole.deliveries().forEach(one -> courts.add(one.to().court()));
        LocalDate today = LocalDate.now(clock);
        List<Owing> owing = new ArrayList<>();
        boolean late = false;
        boolean returned = false;
        for (ParcelDelivery one : whole.deliveries()) {
            if (one.open()) {
                owing.addAll(Owing.each(
                        one.to().court(),
                        holders(one.to()),
                        "parcel-receive",
                        one.late(today) ? "exchange.duty.parcel-receive.late" : "exchange.duty.parcel-receive",
                        one.dueOn(),
                        null));
                late |= one.late(today);
            }
            returned |= one.state() == DeliveryState.RETURNED && !one.seen();
        }
        if (returned) {
            owing.add(sender(whole, "parcel-returned"));
        } else if (late) {
            owing.add(sender(whole, "parcel-late"));
        }
        boundary.write(new CourtScope(courts, false), () -> {
            events.publishEvent(DutiesTold.of(
                    whole.id().subject(), whole.title(), whole.id().link(), by, owing));
            return whole;
        });
    }

    private static Owing sender(Parcel parcel, String duty) {
        return new Owing(parcel.court(), parcel.sender(), duty, "exchange.duty." + duty, null, null, true);
    }
}
