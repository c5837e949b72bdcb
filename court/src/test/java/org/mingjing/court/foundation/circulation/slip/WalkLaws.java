package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.PersonId;

/** 不变式 What holds of every slip after every move, whichever reckoning is right. */
final class WalkLaws {

    private WalkLaws() {}

    static void hold(Slip before, Slip after, Organisation court) {
        assertThat(after.turns())
                .as("a requester neither holds a turn nor signs one")
                .noneMatch(turn -> after.requesters().contains(turn.holder())
                        || (turn.signedBy() != null && after.requesters().contains(turn.signedBy())));
        Set<Integer> known = before.turns().stream().map(Turn::number).collect(Collectors.toSet());
        assertThat(after.turns())
                .as("a recused person gets no new turn")
                .noneMatch(turn -> !known.contains(turn.number()) && court.excluded(turn.holder(), after));
        List<PersonId> holders = after.live().map(Turn::holder).toList();
        assertThat(holders).as("one live turn a person").doesNotHaveDuplicates();
        assertThat(after.live().map(Turn::signedBy).filter(Objects::nonNull).toList())
                .as("one hand signs once")
                .doesNotHaveDuplicates();
        if (after.state() == SlipState.UNDER_WAY) {
            assertThat(after.live()).as("somebody is at it").anyMatch(turn -> turn.state() == TurnState.OPEN);
        } else {
            assertThat(after.turns())
                    .as("nobody is left at it")
                    .noneMatch(turn -> turn.state().pending());
        }
        assertThat(after.turns()).as("turns are never lost").hasSizeGreaterThanOrEqualTo(known.size());
    }
}
