package org.mingjing.court.foundation.circulation.slip;

import java.util.List;
import java.util.Objects;

/** 环节完成 Whether the present step has all it needs, and what a vote came to. */
final class Completion {

    private Completion() {}

    static boolean complete(Slip slip) {
        List<Turn> live = slip.live().toList();
        return switch (slip.present().mode()) {
            case SINGLE, ALL, SEQUENCE ->
                live.stream().allMatch(turn -> turn.state().done());
            case ANY ->
                live.stream()
                        .anyMatch(turn -> turn.state().done()
                                && live.stream().noneMatch(other -> Objects.equals(other.waitsFor(), turn.number())));
            case VOTE -> live.stream().noneMatch(turn -> turn.state().pending());
            case READ -> true;
        };
    }

    /** 票签 More than half of those asked are for it. */
    static boolean carried(Slip slip) {
        long against = slip.live().filter(turn -> turn.is(TurnState.OPPOSED)).count();
        return slip.present().mode() != StepMode.VOTE
                || against * 2 < slip.live().count();
    }
}
