package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.FeeKind;

/** 录入本地收费标准 It counts when another person has confirmed it. */
@Term("录入本地收费标准")
public record ProposeRate(Origin origin, CourtId court, FeeKind kind, Money amount, LocalDate from, Citation source)
        implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("court", court.value());
    }
}
