package org.mingjing.court.justice.filing;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.filing.Complaint;

/** 登记补正 What was typed is put right, or what was missing has come: on the day of {@code origin.occurredOn()}. */
@Term("登记补正")
public record CorrectFiling(Origin origin, CourtId court, FilingId id, int revision, Complaint complaint)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
