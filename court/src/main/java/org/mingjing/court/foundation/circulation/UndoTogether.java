package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 一并收回 What was agreed to among several is taken back: a held consent is undone, another is taken back while nobody acted since. */
@Term("一并收回")
public record UndoTogether(Origin origin, CourtId court, SlipId slip) implements Command {

    @Override
    public SubjectRef subject() {
        return slip.subject();
    }
}
