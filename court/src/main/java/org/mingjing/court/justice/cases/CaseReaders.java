package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 可阅之人 Who may read one case today, asked for many people at once. Called inside CourtBoundary. */
@Component
public class CaseReaders {

    private final DSLContext database;
    private final Cases cases;
    private final CaseGate gate;
    private final SightGrants grants;

    CaseReaders(DSLContext database, Cases cases, CaseGate gate, SightGrants grants) {
        this.database = database;
        this.cases = cases;
        this.gate = gate;
        this.grants = grants;
    }

    /** Nobody, where there is no such case. */
    public Predicate<Actor> of(CaseId id) {
        CaseCard card = cases.find(id).orElse(null);
        if (card == null) {
            return actor -> false;
        }
        Map<PersonId, List<String>> held = database.select(RELATION.PERSON, RELATION.RELATION_)
                .from(RELATION)
                .where(RELATION.CASE_ID.eq(id.value()))
                .and(RELATION.UNTIL.isNull())
                .fetchGroups(row -> new PersonId(row.value1()), row -> row.value2());
        Set<PersonId> granted = grants.readers(id);
        return actor -> {
            List<String> words = new ArrayList<>(held.getOrDefault(actor.id(), List.of()));
            if (granted.contains(actor.id())) {
                words.add(CaseRelation.READER.word());
            }
            Relations relations = Relations.of(words.toArray(String[]::new));
            return gate.judge(actor, Optional.of(card), relations, Permission.CASE_READ)
                    instanceof Decision.Granted<CaseCard>;
        };
    }
}
