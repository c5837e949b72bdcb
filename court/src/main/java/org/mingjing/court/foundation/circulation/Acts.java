package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.ACT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Repository;

/** 办理记录簿 Everything done to a slip; only ever added to. Called inside CourtBoundary. */
@Repository
class Acts {

    static final String ADD = """
        insert into circulation.act (slip, court, verb, by_person, for_person, other, round, step, back_to, opinion, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final int PHRASE = 60;
    private static final int PHRASES = 6;
    private static final int LATE = 200;

    private final DSLContext database;

    Acts(DSLContext database) {
        this.database = database;
    }

    static @Nullable Object[] values(FiledSlip filed, SlipAct act) {
        return new Object[] {
            filed.id().value(),
            filed.court().value(),
            act.verb().name(),
            uuid(act.by()),
            uuid(act.principal()),
            uuid(act.other()),
            act.round(),
            act.step(),
            act.backTo(),
            act.opinion(),
            act.at()
        };
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

    /** 常用意见 What the person wrote most often of late, short enough to be a phrase; several lines are a phrase and what came beside it. */
    List<String> phrases(PersonId person) {
        var late = database.select(ACT.OPINION)
                .from(ACT)
                .where(ACT.BY_PERSON.eq(person.value()))
                .and(ACT.OPINION.ne(""))
                .and(ACT.OPINION.notContains("\n"))
                .and(DSL.charLength(ACT.OPINION).le(PHRASE))
                .orderBy(ACT.ID.desc())
                .limit(LATE)
                .asTable("late");
        return database.select(late.field(ACT.OPINION))
                .from(late)
                .groupBy(late.field(ACT.OPINION))
                .orderBy(DSL.count().desc(), late.field(ACT.OPINION))
                .limit(PHRASES)
                .fetch(row -> row.value1());
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
