package org.mingjing.court.foundation.rooms;

import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 房间占用 What stands in a room, as everybody of the court may know it.
 *
 * @param by what it is, opaque
 * @param key message key of its kind
 * @param name what may be said of it to everybody; empty: nothing
 * @param who answers for it: whom one asks to make room
 */
@Term("房间占用")
public record RoomTaken(RoomId room, RoomTime time, SubjectRef by, String key, String name, PersonId who) {}
