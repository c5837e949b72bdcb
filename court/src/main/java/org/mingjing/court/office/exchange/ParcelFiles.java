package org.mingjing.court.office.exchange;

import java.util.UUID;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 交换件文件 In the sender's court whoever may see the parcel opens its files; nobody adds to them. */
@Component
class ParcelFiles implements SubjectAccess {

    private final Parcels parcels;

    ParcelFiles(Parcels parcels) {
        this.parcels = parcels;
    }

    @Override
    public String kind() {
        return ParcelId.KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return parcels.find(new ParcelId(UUID.fromString(subject.id())))
                .filter(one -> one.court().equals(actor.court()) && ParcelSight.sees(actor, one))
                .<Decision<CourtId>>map(one -> Decision.granted(one.court()))
                .orElse(Decision.refused("access.unknown", ExchangeRules.OWN_COURT));
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return Decision.refused("access.unknown", ExchangeRules.OWN_COURT);
    }
}
