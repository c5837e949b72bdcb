package org.mingjing.court.office.duty;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 值班的消息 Who is asked to swap, whose duty nobody has, who has to sign what was handed over. */
@Component
class DutyNews {

    private final DutyPosts posts;
    private final Shifts shifts;
    private final People people;
    private final ApplicationEventPublisher events;

    DutyNews(DutyPosts posts, Shifts shifts, People people, ApplicationEventPublisher events) {
        this.posts = posts;
        this.shifts = shifts;
        this.people = people;
        this.events = events;
    }

    void asked(Shift shift, Swap swap, PersonId by) {
        tell(shift, "duty-swap", swap.id(), by, Set.of(swap.other()), "duty.why.swap", shift.day(), swap.asker());
    }

    void answered(Shift shift, Swap swap, @Nullable PersonId by) {
        tell(shift, "duty-swap", swap.id(), by, Set.of(), "", null, swap.asker());
    }

    /** 缺岗 The office finds somebody. */
    void gap(Shift shift, @Nullable PersonId by) {
        tell(
                shift,
                "duty-gap",
                shift.id().value(),
                by,
                Set.copyOf(people.holders(shift.court(), Role.OFFICE_STAFF)),
                "duty.why.gap",
                shift.day(),
                null);
    }

    void filled(Shift shift, @Nullable PersonId by) {
        tell(shift, "duty-gap", shift.id().value(), by, Set.of(), "", null, null);
    }

    void handed(Shift from, Handover handover) {
        ShiftId next = handover.next();
        Shift taking = next == null ? null : shifts.find(next).orElse(null);
        if (taking != null) {
            tell(
                    taking,
                    "duty-handover",
                    handover.id(),
                    from.person(),
                    Set.of(taking.person()),
                    "duty.why.handover",
                    taking.day(),
                    null);
        }
    }

    void taken(Shift taking, Handover handover, PersonId by) {
        tell(taking, "duty-handover", handover.id(), by, Set.of(), "", null, null);
    }

    private void tell(
            Shift shift,
            String kind,
            UUID about,
            @Nullable PersonId by,
            Set<PersonId> holders,
            String reason,
            @Nullable LocalDate dueOn,
            @Nullable PersonId startedBy) {
        String post = posts.find(shift.post()).map(DutyPost::name).orElse("");
        events.publishEvent(DutiesTold.of(
                        new SubjectRef(kind, about.toString()),
                        shift.day() + " " + post,
                        "/duty/shifts/" + shift.id(),
                        by,
                        Owing.each(shift.court(), holders, kind, reason, dueOn, null))
                .startedBy(startedBy));
    }
}
