package org.mingjing.court.office.exchange;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 接收单位 A division of the sender's court, or another court.
 *
 * @param division null: the court, that is its office
 */
@Term("接收单位")
public record ParcelRecipient(CourtId court, @Nullable DivisionId division) {}
