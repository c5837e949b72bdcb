package org.mingjing.law.trial;

import java.time.LocalDate;
import org.mingjing.kernel.Term;

/**
 * 结案文书送达 That the paper reached a party.
 *
 * @param on the day that the means names: signed, left, posted, published or arrived
 */
@Term("结案文书送达")
public record EndService(String party, EndMeans means, LocalDate on) {}
