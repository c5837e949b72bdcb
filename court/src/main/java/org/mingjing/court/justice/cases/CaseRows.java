package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import org.jooq.Record;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.CauseEdition;
import org.mingjing.law.procedure.Procedure;

/** Reads the rows of this module. */
final class CaseRows {

    private CaseRows() {}

    static CaseCard card(Record row) {
        return new CaseCard(
                new CaseId(row.get(COURT_CASE.ID)),
                new CourtId(row.get(COURT_CASE.COURT)),
                row.get(COURT_CASE.NUMBER),
                CaseCategory.valueOf(row.get(COURT_CASE.CATEGORY)),
                Procedure.valueOf(row.get(COURT_CASE.PROCEDURE)),
                row.get(COURT_CASE.CAUSE_EDITION) == null
                        ? null
                        : CauseEdition.valueOf(row.get(COURT_CASE.CAUSE_EDITION)),
                row.get(COURT_CASE.CAUSE),
                row.get(COURT_CASE.TITLE),
                row.get(COURT_CASE.FORMATION) == null ? null : Formation.of(row.get(COURT_CASE.FORMATION)),
                CaseStatus.of(row.get(COURT_CASE.STATUS)),
                row.get(COURT_CASE.FILED_ON),
                row.get(COURT_CASE.LISTED_ON),
                row.get(COURT_CASE.CONCLUDED_ON),
                row.get(COURT_CASE.CONCLUSION),
                row.get(COURT_CASE.DIVISION) == null ? null : new DivisionId(row.get(COURT_CASE.DIVISION)),
                row.get(COURT_CASE.HANDLING_JUDGE) == null ? null : new PersonId(row.get(COURT_CASE.HANDLING_JUDGE)),
                row.get(COURT_CASE.SEALED),
                row.get(COURT_CASE.CUSTODY),
                row.get(COURT_CASE.NEXT_EVENT),
                row.get(COURT_CASE.NEXT_EVENT_ON),
                row.get(COURT_CASE.DUE_ON),
                ClockMark.of(row.get(COURT_CASE.CLOCK)),
                row.get(COURT_CASE.REVISION));
    }
}
