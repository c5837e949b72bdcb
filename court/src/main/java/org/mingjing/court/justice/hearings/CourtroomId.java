package org.mingjing.court.justice.hearings;

import java.util.UUID;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 法庭标识 */
@Term("法庭标识")
public record CourtroomId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("courtroom", value.toString());
    }

    /** As all who share the rooms of the court know it. */
    public RoomId shared() {
        return new RoomId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
