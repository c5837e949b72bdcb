package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 代理 (AB角) An authority envelope: who may sign for whom, what, and how long. Nobody passes it on.
 *
 * @param kinds kinds of request; empty: all
 * @param most up to this amount in fen, as the field {@code amount} of the form says; null: no bound
 * @param until the last day
 * @param cause what it comes of: {@link #APPOINTED}, {@link #SITTING}, or the slip by which leave was granted
 */
@Term("代理")
public record Deputyship(
        UUID id,
        PersonId principal,
        PersonId deputy,
        Set<String> kinds,
        @Nullable Long most,
        LocalDate since,
        LocalDate until,
        String cause,
        boolean ended) {

    /** 本人授权 What it comes of: the principal gave it himself. */
    public static final String APPOINTED = "appointed";

    /** 开庭代理 The same, for the days alone on which he sits. */
    public static final String SITTING = "sitting";

    /** 最长授权 in days: an authority is renewed now and then, else it outlives its reason. */
    public static final int LONGEST = 400;

    /** 金额 The field of a form that an authority may bound. */
    public static final String AMOUNT = "amount";

    public Deputyship {
        kinds = Set.copyOf(kinds);
    }

    public boolean on(LocalDate day) {
        return !ended && !day.isBefore(since) && !day.isAfter(until);
    }

    public boolean whileSitting() {
        return cause.equals(SITTING);
    }

    /** Whether it covers a request of that kind, filled in like that. */
    public boolean covers(String kind, Form form) {
        return (kinds.isEmpty() || kinds.contains(kind)) && (most == null || within(form, most));
    }

    private static boolean within(Form form, long bound) {
        return !(form.value(AMOUNT) instanceof FormValue.Whole(long amount)) || amount <= bound;
    }
}
