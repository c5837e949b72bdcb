package org.mingjing.court.justice.cases;

import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.tables.tables.records.CourtCaseRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.CauseEdition;
import org.mingjing.law.procedure.Procedure;

/** Reads the rows of this module. */
final class CaseRows {

    private CaseRows() {}

    static CaseCard card(CourtCaseRecord row) {
        return new CaseCard(
                new CaseId(row.getId()),
                new CourtId(row.getCourt()),
                row.getNumber(),
                CaseCategory.valueOf(row.getCategory()),
                Procedure.valueOf(row.getProcedure()),
                row.getCauseEdition() == null ? null : CauseEdition.valueOf(row.getCauseEdition()),
                row.getCause(),
                row.getTitle(),
                row.getFormation() == null ? null : Formation.of(row.getFormation()),
                CaseStatus.of(row.getStatus()),
                row.getFiledOn(),
                row.getListedOn(),
                row.getConcludedOn(),
                row.getConclusion(),
                row.getDivision() == null ? null : new DivisionId(row.getDivision()),
                row.getHandlingJudge() == null ? null : new PersonId(row.getHandlingJudge()),
                row.getSealed(),
                row.getCustody(),
                row.getNextEvent(),
                row.getNextEventOn(),
                row.getDueOn(),
                ClockMark.of(row.getClock()),
                row.getRevision());
    }
}
