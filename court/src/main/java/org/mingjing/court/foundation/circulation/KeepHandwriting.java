package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 存手写签名 A new picture of the own hand, or none any more; opinions given before keep theirs.
 *
 * @param sha256 of the picture; empty: no picture is used any more
 */
@Term("存手写签名")
public record KeepHandwriting(Origin origin, CourtId court, String sha256) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("hand", origin.who().id().value().toString());
    }
}
