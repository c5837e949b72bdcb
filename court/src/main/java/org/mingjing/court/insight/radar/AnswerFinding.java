package org.mingjing.court.insight.radar;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 说明仍在进行 The reason to stand has not ended, whatever the file seems to tell: why, and when to look again. */
@Term("说明仍在进行")
public record AnswerFinding(Origin origin, CourtId court, FindingId id, String reason, LocalDate until)
        implements Command {

    static final int LONGEST = 500;
    static final int MOST_DAYS = 90;

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
