package org.mingjing.court.foundation.circulation;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 终止代理 Whoever gave an authority takes it away before its time. */
@Term("终止代理")
public record EndDeputyship(Origin origin, UUID deputyship) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("deputyship", deputyship.toString());
    }
}
