package org.mingjing.court.office.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.followup.events.MatterMoved;
import org.mingjing.court.office.followup.events.MatterMoved.Owed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 督办消息 Tells what moved and who owes what now. */
@Component
class MatterNews {

    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatterNews(People people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    void moved(Matter matter, @Nullable PersonId by) {
        String link = "/followup/" + matter.id();
        events.publishEvent(new MatterMoved(
                matter.id().subject(),
                matter.source().subject(),
                matter.court(),
                matter.title(),
                link,
                link + "/ledger",
                matter.closed(),
                by,
                owed(matter)));
    }

    private List<Owed> owed(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        List<Owed> owed = new ArrayList<>();
        if (matter.open()) {
            String why = "followup.why." + why(matter, today);
            owed.add(new Owed(matter.lead(), "matter-report", why, matter.nextDue(), false));
            matter.assisting()
                    .forEach(one ->
                            owed.add(new Owed(one, "matter-report", "followup.why.assisting", matter.nextDue(), true)));
            if (matter.standing().askedUntil() != null) {
                supervisors(matter)
                        .forEach(one ->
                                owed.add(new Owed(one, "matter-extension", "followup.why.extension", null, false)));
            }
            if (matter.silent(today)) {
                supervisors(matter)
                        .forEach(one -> owed.add(new Owed(one, "matter-silent", "followup.why.noReply", null, false)));
            }
        } else if (!matter.closed()) {
            supervisors(matter)
                    .forEach(one -> owed.add(new Owed(one, "matter-check", "followup.why.checking", null, false)));
        }
        return owed;
    }

    private static String why(Matter matter, LocalDate today) {
        if (matter.silent(today)) {
            return "silent";
        }
        MatterAct last = matter.steps().isEmpty()
                ? MatterAct.OPENED
                : matter.steps().getLast().act();
        return switch (last) {
            case RETURNED -> "returned";
            case URGED -> "urged";
            case OPENED -> "opened";
            default -> "underway";
        };
    }

    /** Whoever opened it, as long as he is of the office; else the office. Never one who works on it himself. */
    private Set<PersonId> supervisors(Matter matter) {
        Set<PersonId> office = new HashSet<>(people.holders(matter.court(), Role.OFFICE_STAFF));
        office.remove(matter.lead());
        office.removeAll(new HashSet<>(matter.assisting()));
        return office.contains(matter.supervisor()) ? Set.of(matter.supervisor()) : office;
    }
}
