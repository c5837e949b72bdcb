package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.preservation.SecurityForm;
import org.mingjing.law.preservation.SecurityWaiver;

/**
 * 保全担保 Ordered, waived or given.
 *
 * @param special 情况特殊 why less than the law's figure was enough; empty for none
 */
@Term("保全担保")
public record Security(
        @Nullable LocalDate orderedOn,
        @Nullable Money ordered,
        @Nullable SecurityWaiver waiver,
        @Nullable LocalDate givenOn,
        @Nullable Money given,
        @Nullable SecurityForm form,
        String by,
        String special) {

    public static final Security NONE = new Security(null, null, null, null, null, null, "", "");

    /** 责令提供担保，尚未提供 */
    public boolean awaited() {
        return orderedOn != null && givenOn == null;
    }

    /** What was given before is too little for a larger sum: it is to be given anew, and the days run from then. */
    Security ordered(LocalDate on, Money amount) {
        if (given == null || given.compareTo(amount) < 0) {
            return new Security(on, amount, null, null, null, null, "", "");
        }
        return new Security(on, amount, null, givenOn, given, form, by, special);
    }

    Security waived(SecurityWaiver ground) {
        return new Security(null, null, ground, givenOn, given, form, by, special);
    }

    Security given(LocalDate on, Money amount, SecurityForm by, String whom, String why) {
        return new Security(orderedOn, ordered, waiver, on, amount, by, whom, why);
    }
}
