package org.mingjing.court.justice.hearings;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 登记审判庭 A new room, or the present state of one.
 *
 * @param revision null for a new one
 */
@Term("登记审判法庭")
public record KeepCourtroom(
        Origin origin,
        CourtId court,
        CourtroomId id,
        @Nullable Integer revision,
        String name,
        int seats,
        boolean video,
        boolean dock,
        boolean inUse)
        implements Command {

    public KeepCourtroom {
        name = name.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
