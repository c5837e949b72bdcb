package org.mingjing.court.justice.filing;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 一次性告知补正 All that is missing is told at once, in writing (登记立案规定 7). */
@Term("一次性告知补正")
public record TellDefects(Origin origin, CourtId court, FilingId id, int revision, LocalDate correctBy)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
