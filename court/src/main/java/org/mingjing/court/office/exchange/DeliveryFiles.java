package org.mingjing.court.office.exchange;

import java.util.UUID;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 送达文件 What another court holds of a parcel is opened there by whoever it is for, as long as it was not taken back. */
@Component
class DeliveryFiles implements SubjectAccess {

    private final Parcels parcels;

    DeliveryFiles(Parcels parcels) {
        this.parcels = parcels;
    }

    @Override
    public String kind() {
        return ParcelDelivery.KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        UUID id = UUID.fromString(subject.id());
        return parcels.of(id)
                .flatMap(parcel -> parcel.deliveries().stream()
                        .filter(one -> one.id().equals(id) && ParcelSight.receives(actor, one))
                        .findFirst())
                .<Decision<CourtId>>map(one -> Decision.granted(one.to().court()))
                .orElse(Decision.refused("access.unknown", ExchangeRules.OWN_COURT));
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return Decision.refused("access.unknown", ExchangeRules.OWN_COURT);
    }
}
