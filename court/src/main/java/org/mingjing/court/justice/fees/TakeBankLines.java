package org.mingjing.court.justice.fees;

import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 录入银行流水 Lines that are known already are left as they are. */
@Term("录入银行流水")
public record TakeBankLines(Origin origin, CourtId court, List<BankLine> lines) implements Command {

    public TakeBankLines {
        lines = List.copyOf(lines);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("bank", court.value());
    }
}
