package org.mingjing.court.foundation.rooms;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 房间标识 The same as its keeper knows it by. */
@Term("房间标识")
public record RoomId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
