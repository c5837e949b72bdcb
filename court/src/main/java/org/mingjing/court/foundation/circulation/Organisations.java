package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.court.foundation.circulation.slip.Organisation;
import org.mingjing.court.foundation.people.People;
import org.springframework.stereotype.Component;

/** 各单组织 The court as each slip sees it: the starter's division, the subject's people, the deputies of today. */
@Component
class Organisations {

    private final People people;
    private final Deputies deputies;
    private final RequestKinds kinds;
    private final Clock clock;

    Organisations(People people, Deputies deputies, RequestKinds kinds, Clock clock) {
        this.people = people;
        this.deputies = deputies;
        this.kinds = kinds;
        this.clock = clock;
    }

    Organisation of(FiledSlip filed) {
        return new CourtOrganisation(
                filed.court(),
                filed.starter(),
                filed.subject(),
                kinds.of(filed),
                people,
                deputies,
                LocalDate.now(clock));
    }
}
