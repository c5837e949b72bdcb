package org.mingjing.court.office.exchange;

import java.time.LocalTime;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 来件登记 Registers it as an incoming document, with its files.
 *
 * @param reply whether it asks for an answer
 * @param at when of the day it was received
 */
@Term("公文来件登记")
public record RegisterPackage(Origin origin, CourtId court, ArrivalId id, boolean reply, LocalTime at)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
