package org.mingjing.court.office.exchange;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 撤回交换件 From everybody who has not received it yet. */
@Term("撤回交换件")
public record WithdrawParcel(Origin origin, CourtId court, ParcelId id) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
