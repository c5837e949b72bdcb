package org.mingjing.court.office.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 交换件送达 A parcel on its way to one recipient.
 *
 * @param dueOn by when it ought to be received
 * @param answer who received or returned it, or took it back; null: it waits
 * @param note what he said
 * @param seen whether the sender has seen that it came back
 */
@Term("交换件送达")
public record ParcelDelivery(
        UUID id,
        ParcelRecipient to,
        LocalDate dueOn,
        DeliveryState state,
        @Nullable Answer answer,
        String note,
        boolean seen) {

    static final String KIND = "parcel-delivery";

    /** 回执 */
    public record Answer(PersonId by, OffsetDateTime at) {}

    /** What another court holds of it. */
    public SubjectRef subject() {
        return new SubjectRef(KIND, id.toString());
    }

    public boolean open() {
        return state == DeliveryState.SENT;
    }

    public boolean late(LocalDate today) {
        return open() && dueOn.isBefore(today);
    }
}
