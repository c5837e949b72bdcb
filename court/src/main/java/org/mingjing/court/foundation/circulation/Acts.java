package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.ACT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Repository;

/** 办理记录簿 Everything done to a slip; only ever added to. Called inside CourtBoundary. */
@Repository
class Acts {

    private final DSLContext database;

    Acts(DSLContext database) {
        this.database = database;
    }

    void add(FiledSlip filed, SlipAct act) {
        database.insertInto(ACT)
                .set(ACT.SLIP, filed.id().value())
                .set(ACT.COURT, filed.court().value())
                .set(ACT.VERB, act.verb().name())
                .set(ACT.BY_PERSON, uuid(act.by()))
                .set(ACT.FOR_PERSON, uuid(act.principal()))
                .set(ACT.OTHER, uuid(act.other()))
                .set(ACT.ROUND, act.round())
                .set(ACT.STEP, act.step())
                .set(ACT.BACK_TO, act.backTo())
                .set(ACT.OPINION, act.opinion())
                .set(ACT.AT, act.at())
                .execute();
    }

    /** In the order in which they were done. */
    List<SlipAct> of(SlipId slip) {
        return database.selectFrom(ACT)
                .where(ACT.SLIP.eq(slip.value()))
                .orderBy(ACT.AT, ACT.ID)
                .fetch(row -> new SlipAct(
                        Verb.valueOf(row.getVerb()),
                        person(row.getByPerson()),
                        person(row.getForPerson()),
                        person(row.getOther()),
                        row.getRound(),
                        row.getStep(),
                        row.getBackTo(),
                        row.getOpinion(),
                        row.getAt()));
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
