package org.mingjing.court.foundation.circulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Organisation;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.SubjectRef;

/** 一次试运行的记忆 What the organisation answered in one trial, so that a thousand requests do not ask it the same again. */
final class RememberedAnswers {

    private final Map<Role, List<PersonId>> holders = new HashMap<>();
    private final Map<Asked, List<PersonId>> named = new HashMap<>();
    private final Map<Meeting, Boolean> excluded = new HashMap<>();

    Organisation of(FiledSlip filed, Organisation today) {
        return new Organisation() {
            @Override
            public List<PersonId> named(RouteStep step, Slip slip) {
                return step.people() instanceof ApproverRule.Holders(Role role)
                        ? holders.computeIfAbsent(role, asked -> today.named(step, slip))
                        : named.computeIfAbsent(
                                new Asked(step.people(), filed.starter(), slip.requesters(), filed.subject()),
                                asked -> today.named(step, slip));
            }

            @Override
            public boolean deputises(PersonId deputy, PersonId holder, Slip slip) {
                return today.deputises(deputy, holder, slip);
            }

            @Override
            public boolean excluded(PersonId person, Slip slip) {
                return excluded.computeIfAbsent(
                        new Meeting(person, filed.subject()), asked -> today.excluded(person, slip));
            }
        };
    }

    private record Asked(ApproverRule rule, PersonId starter, Set<PersonId> requesters, SubjectRef subject) {}

    private record Meeting(PersonId person, SubjectRef subject) {}
}
