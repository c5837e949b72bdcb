package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/** 法官案件数 How many cases judges have, by type word; tells of no single case. Called inside CourtBoundary. */
@Component
public class JudgeDockets {

    private final DSLContext database;

    JudgeDockets(DSLContext database) {
        this.database = database;
    }

    /**
     * 同类案件数
     *
     * @param suspended whether those in hand stand suspended
     * @param inHand not concluded
     * @param received filed since the day asked for
     */
    public record Line(String typeWord, boolean suspended, int inHand, int received) {}

    /** Judges without a case are left out. */
    public Map<PersonId, List<Line>> of(Collection<PersonId> judges, LocalDate since) {
        var suspended = DSL.field(COURT_CASE.STATUS.eq(DSL.inline(CaseStatus.SUSPENDED.word())));
        var inHand = DSL.count().filterWhere(COURT_CASE.CONCLUDED_ON.isNull());
        var received = DSL.count().filterWhere(COURT_CASE.FILED_ON.ge(since));
        return database.select(COURT_CASE.HANDLING_JUDGE, COURT_CASE.TYPE_WORD, suspended, inHand, received)
                .from(COURT_CASE)
                .where(COURT_CASE.HANDLING_JUDGE.eq(
                        DSL.any(judges.stream().map(PersonId::value).toArray(UUID[]::new))))
                .and(COURT_CASE.CONCLUDED_ON.isNull().or(COURT_CASE.LISTED_ON.ge(since)))
                .groupBy(COURT_CASE.HANDLING_JUDGE, COURT_CASE.TYPE_WORD, suspended)
                .fetchGroups(
                        row -> new PersonId(row.value1()),
                        row -> new Line(row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
