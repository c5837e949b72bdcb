package org.mingjing.court.foundation.circulation;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 办理流转单 One move upon a slip; for whom a deputy acts stands in the origin.
 *
 * @param turn number of the turn the person had before him; null for moves that sign nothing
 * @param withHand whether the picture of the own hand (手写签名) stands beside the opinion; means nothing for moves that are none
 */
@Term("办理流转单")
public record MoveSlip(
        Origin origin,
        CourtId court,
        SlipId slip,
        Move move,
        @Nullable Integer turn,
        String opinion,
        boolean withHand) implements Command {

    public MoveSlip(Origin origin, CourtId court, SlipId slip, Move move, @Nullable Integer turn, String opinion) {
        this(origin, court, slip, move, turn, opinion, false);
    }

    @Override
    public SubjectRef subject() {
        return slip.subject();
    }

    @Override
    public String note() {
        return move.verb().name();
    }
}
