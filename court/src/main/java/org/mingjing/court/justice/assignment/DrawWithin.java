package org.mingjing.court.justice.assignment;

import java.util.Optional;
import java.util.Set;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 分案范围 A module that sends a case to some judges only says so here; the draw stays among them. Called inside CourtBoundary. */
public interface DrawWithin {

    /** Empty: the whole division. */
    Optional<Circle> of(CaseId id);

    /**
     * 范围
     *
     * @param name as people know it
     */
    record Circle(DivisionId division, String name, Set<PersonId> judges) {

        public Circle {
            judges = Set.copyOf(judges);
        }
    }

    /** 各处所定的范围 */
    @Component
    final class Limits {

        private final ObjectProvider<DrawWithin> all;

        Limits(ObjectProvider<DrawWithin> all) {
            this.all = all;
        }

        public Optional<Circle> of(CaseId id) {
            return all.stream().flatMap(one -> one.of(id).stream()).findFirst();
        }
    }
}
