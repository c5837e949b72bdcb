package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 收费登记 A payment as it came in; a mistake is put right by a reversal that points at it.
 *
 * @param receipt 票据号 one for each payment of the court
 * @param reverses the payment that this takes back; null: it is a payment
 */
@Term("收费登记")
public record FeeEntry(
        UUID id,
        ChargeId charge,
        Money amount,
        LocalDate on,
        PayMeans means,
        String receipt,
        String payer,
        @Nullable UUID reverses,
        String note,
        PersonId by,
        OffsetDateTime at) {

    public boolean payment() {
        return reverses == null;
    }

    /** What it does to the sum paid in. */
    Money effect() {
        return payment() ? amount : Money.ZERO.minus(amount);
    }
}
