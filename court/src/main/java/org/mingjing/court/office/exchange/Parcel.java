package org.mingjing.court.office.exchange;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 交换件 What one sends to others, with what became of it at each.
 *
 * @param division of the sender, as it was
 * @param carried the official document whose package it carries; null: none
 * @param deliveries those that the reader's court may know of
 */
@Term("交换件")
public record Parcel(
        ParcelId id,
        CourtId court,
        int year,
        int serial,
        PersonId sender,
        @Nullable DivisionId division,
        String title,
        String note,
        OffsetDateTime sentAt,
        @Nullable Carried carried,
        List<ParcelDelivery> deliveries) {

    public Parcel {
        deliveries = List.copyOf(deliveries);
    }

    /**
     * 随附公文
     *
     * @param sha256 of its package
     */
    public record Carried(OutgoingId document, String number, String sha256) {}

    public boolean waits() {
        return deliveries.stream().anyMatch(ParcelDelivery::open);
    }
}
