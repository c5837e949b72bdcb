package org.mingjing.court.office.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
        events.publishEvent(DutiesTold.of(matter.id().subject(), matter.title(), link(matter), by, owing(matter)));
    }

    private List<Owing> owing(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        List<Owing> owing = new ArrayList<>();
        if (matter.open()) {
            LocalDate due = matter.nextDue();
            String ledger = link(matter) + "/ledger";
            owing.add(new Owing(
                    matter.court(),
                    matter.lead(),
                    "matter-report",
                    "followup.why." + why(matter, today),
                    due,
                    ledger,
                    false));
            matter.assisting()
                    .forEach(one -> owing.add(new Owing(
                            matter.court(), one, "matter-report", "followup.why.assisting", due, ledger, true)));
            if (matter.standing().askedUntil() != null) {
                owing.addAll(supervisors(matter, "matter-extension", "followup.why.extension"));
            }
            if (matter.silent(today)) {
                owing.addAll(supervisors(matter, "matter-silent", "followup.why.noReply"));
            }
        } else if (!matter.closed()) {
            owing.addAll(supervisors(matter, "matter-check", "followup.why.checking"));
        }
        return owing;
    }

    private List<Owing> supervisors(Matter matter, String duty, String reason) {
        return Owing.each(matter.court(), supervisors(matter), duty, reason, null, null);
    }

    private static String link(Matter matter) {
        return "/followup/" + matter.id();
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
