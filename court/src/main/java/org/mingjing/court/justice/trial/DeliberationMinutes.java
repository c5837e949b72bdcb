package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 评议笔录 One version; another voids its signatures.
 *
 * @param signed seats that have signed it
 */
@Term("评议笔录")
public record DeliberationMinutes(
        int version, int round, String words, String remarks, LocalDate madeOn, PersonId madeBy, Set<Integer> signed) {
    public DeliberationMinutes {
        signed = Set.copyOf(signed);
    }
}
