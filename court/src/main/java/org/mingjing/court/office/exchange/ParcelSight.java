package org.mingjing.court.office.exchange;

import java.util.Optional;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.documents.DocumentDoor;

/** 交换件可见 Who sent it and whoever it is for; of the sender's court also the head of his division, the office and the leaders. */
public final class ParcelSight {

    private ParcelSight() {}

    /** 看发出的 With every recipient of it. */
    public static boolean sends(Actor actor, Parcel parcel) {
        return actor.court().equals(parcel.court())
                && (actor.id().equals(parcel.sender())
                        || DocumentDoor.all(actor)
                        || (parcel.division() != null && actor.led().contains(parcel.division())));
    }

    /** 看收到的 What was taken back is not there any more. */
    public static boolean receives(Actor actor, ParcelDelivery delivery) {
        return delivery.state() != DeliveryState.WITHDRAWN
                && (mine(actor, delivery) || (actor.court().equals(delivery.to().court()) && DocumentDoor.all(actor)));
    }

    /** 签收、退回 Everybody of the division; of a court its office. */
    public static boolean answers(Actor actor, ParcelDelivery delivery) {
        return delivery.open() && mine(actor, delivery);
    }

    private static boolean mine(Actor actor, ParcelDelivery delivery) {
        ParcelRecipient to = delivery.to();
        if (!actor.court().equals(to.court()) || !actor.colleague()) {
            return false;
        }
        return to.division() == null
                ? Grants.permits(actor, Permission.DOCUMENTS_OFFICE)
                : to.division().equals(actor.division()) || actor.led().contains(to.division());
    }

    /** The one that is his to look at, those that he may answer first. */
    public static Optional<ParcelDelivery> own(Actor actor, Parcel parcel) {
        return parcel.deliveries().stream()
                .filter(one -> mine(actor, one) && one.state() != DeliveryState.WITHDRAWN)
                .min((one, other) -> Boolean.compare(other.open(), one.open()));
    }

    static boolean sees(Actor actor, Parcel parcel) {
        return sends(actor, parcel) || parcel.deliveries().stream().anyMatch(one -> receives(actor, one));
    }
}
