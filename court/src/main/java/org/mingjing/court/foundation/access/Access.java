package org.mingjing.court.foundation.access;

import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;

/**
 * 准入 Role, relation and state together: may this person do this with that subject? Denied unless a line of the table
 * allows it.
 */
public final class Access {

    private static final Citation TABLE = Citation.of("docs/adr/0003", "access table");

    private Access() {}

    /**
     * @return granted with the relation that opens it; refused with {@code access.recused}, {@code access.unknown} (not
     *     even that it exists may be told), {@code access.notGranted}, {@code access.notByRelation} or {@code access.state}
     */
    public static Decision<Relation> decide(Actor actor, Permission permission, Standing standing) {
        Set<Relation> relations = standing.relationsOf(actor);
        if (relations.contains(Relation.RECUSED)) {
            return Decision.refused("access.recused", standing.recusal());
        }
        if (permission != Permission.CASE_READ
                && decide(actor, Permission.CASE_READ, standing) instanceof Decision.Refused<Relation> unseen) {
            return unseen;
        }
        List<AccessRule> rules = AccessRule.TABLE.stream()
                .filter(rule -> rule.permission() == permission)
                .filter(rule -> relations.stream().anyMatch(relation -> rule.through(relation, standing.sealed())))
                .toList();
        if (permission == Permission.CASE_READ && (rules.isEmpty() || !Grants.permits(actor, permission))) {
            return Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS);
        }
        if (!Grants.permits(actor, permission)) {
            return Decision.refused("access.notGranted", TABLE);
        }
        if (rules.isEmpty()) {
            return Decision.refused("access.notByRelation", TABLE);
        }
        return rules.stream()
                .filter(rule -> rule.states().contains(standing.state()))
                .flatMap(rule -> relations.stream().filter(relation -> rule.through(relation, standing.sealed())))
                .sorted()
                .findFirst()
                .<Decision<Relation>>map(Decision::granted)
                .orElseGet(() -> Decision.refused("access.state", TABLE));
    }
}
