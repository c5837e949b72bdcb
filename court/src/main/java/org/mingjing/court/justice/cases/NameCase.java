package org.mingjing.court.justice.cases;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 指明案件 A person names a case he cannot see, by its number, to ask that he may read it. */
@Term("指明案件")
public record NameCase(Origin origin, CourtId court, CaseNumber number) implements Command {

    @Override
    public SubjectRef subject() {
        return NamedCase.id(origin.who().id(), court, number).subject();
    }

    @Override
    public String note() {
        return number.toString();
    }
}
