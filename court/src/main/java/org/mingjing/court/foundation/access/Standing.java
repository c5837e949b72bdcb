package org.mingjing.court.foundation.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 立场 What access needs to know of a subject and of how one person stands to it.
 *
 * @param given what the subject itself says of this person
 * @param sealed 密封: open only to those who work on it
 * @param recusal the article under which people withdraw from subjects of this kind
 */
@Term("立场")
public record Standing(
        CourtId court,
        @Nullable DivisionId division,
        Set<Relation> given,
        SubjectState state,
        boolean sealed,
        Citation recusal) {

    public Standing {
        given = Set.copyOf(given);
        if (given.stream().anyMatch(Relation.BY_ROLE::contains)) {
            throw new IllegalArgumentException("what follows from a role is not given by the subject");
        }
    }

    /** What is given and what follows from the person's roles; recusal leaves nothing but itself. */
    Set<Relation> relationsOf(Actor actor) {
        if (given.contains(Relation.RECUSED)) {
            return EnumSet.of(Relation.RECUSED);
        }
        Set<Relation> all = EnumSet.noneOf(Relation.class);
        all.addAll(given);
        boolean own = court.equals(actor.court());
        boolean management = actor.is(Role.ADJUDICATION_MANAGEMENT);
        boolean leader = actor.is(Role.COURT_LEADER);
        if (own && actor.is(Role.CHIEF_JUDGE) && division != null && actor.led().contains(division)) {
            all.add(Relation.DIVISION_CHIEF);
        }
        if (own && leader) {
            all.add(Relation.COURT_LEADER);
        }
        if (own && management) {
            all.add(Relation.MANAGEMENT);
        }
        if (actor.is(Role.FILING_CLERK) && actor.courts().contains(court)) {
            all.add(Relation.FILING);
        }
        if (!own && (leader || management) && actor.courts().contains(court)) {
            all.add(Relation.SUPERIOR);
        }
        if (actor.is(Role.STATISTICIAN)) {
            all.add(Relation.STATISTICIAN);
        }
        return all;
    }
}
