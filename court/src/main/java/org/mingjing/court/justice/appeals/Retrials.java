package org.mingjing.court.justice.appeals;

import static org.mingjing.court.justice.appeals.tables.Tables.RETRIAL;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 另行组成合议庭 Who took part in a case that was sent back and cannot judge it again (民诉法 41; 民诉解释 45). Called inside CourtBoundary. */
@Repository
public class Retrials {

    private final DSLContext database;

    Retrials(DSLContext database) {
        this.database = database;
    }

    /** Empty for a case that was not sent back. */
    public Set<PersonId> excluded(CaseId caseId) {
        return database.selectFrom(RETRIAL)
                .where(RETRIAL.CASE_ID.eq(caseId.value()))
                .fetchOptional()
                .map(row -> Arrays.stream(row.getExcluded()).map(PersonId::new).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    void record(CaseId caseId, CourtId court, CaseId original, Set<PersonId> excluded) {
        database.insertInto(RETRIAL)
                .set(RETRIAL.CASE_ID, caseId.value())
                .set(RETRIAL.COURT, court.value())
                .set(RETRIAL.ORIGINAL, original.value())
                .set(
                        RETRIAL.EXCLUDED,
                        excluded.stream().map(PersonId::value).sorted().toArray(UUID[]::new))
                .execute();
    }
}
