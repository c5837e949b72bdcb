package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceCircumstance;

/**
 * 受送达人 Whoever is served in one case, and what he confirmed of where he is reached.
 *
 * @param electronic 电子送达地址; empty: none
 * @param receiver 指定的代收人; empty: none
 * @param confirmedOn 送达地址确认书; null: not confirmed
 */
@Term("受送达人")
public record Addressee(
        AddresseeId id,
        int no,
        String name,
        PartyRole role,
        boolean organisation,
        String address,
        String phone,
        String electronic,
        String receiver,
        Set<ServiceCircumstance> circumstances,
        @Nullable LocalDate confirmedOn,
        int revision) {

    public Addressee {
        circumstances = Set.copyOf(circumstances);
    }
}
