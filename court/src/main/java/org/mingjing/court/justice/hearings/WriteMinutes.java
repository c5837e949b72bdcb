package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 记录庭审 A new version of the record.
 *
 * @param refused 拒绝签名的人和情况; empty: nobody refused
 * @param after the version it was written upon; 0 for the first
 */
@Term("记录庭审笔录")
public record WriteMinutes(Origin origin, CourtId court, HearingId id, int after, String text, String refused)
        implements Command {

    /** Characters of a record. */
    public static final int LONGEST = 200_000;

    public WriteMinutes {
        text = text.strip();
        refused = refused.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
