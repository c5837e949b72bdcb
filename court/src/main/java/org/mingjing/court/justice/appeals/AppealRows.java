package org.mingjing.court.justice.appeals;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.appeals.tables.tables.records.AppealRecord;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.fees.ChargeId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.appeal.AppealFacts;
import org.mingjing.law.appeal.AppealOutcome;
import org.mingjing.law.casetype.CaseCategory;

/** 上诉行 */
final class AppealRows {

    private AppealRows() {}

    static Appeal appeal(AppealRecord row) {
        String outcome = row.getOutcome();
        return new Appeal(
                new AppealId(row.getId()),
                new CourtId(row.getCourt()),
                new CourtId(row.getUpperCourt()),
                new CaseId(row.getCaseId()),
                row.getCaseNumber(),
                row.getTitle(),
                row.getRuling(),
                Arrays.asList(row.getAppellants()),
                row.getMadeOn(),
                row.getExcuse(),
                new AppealFacts(
                        CaseCategory.valueOf(row.getCategory()),
                        row.getReceivedAboveOn(),
                        row.getReceivedOn(),
                        row.getTermEnd(),
                        row.getRespondentAbroad(),
                        row.getCopyOn(),
                        row.getAnsweredOn(),
                        row.getAnswerCopyOn(),
                        row.getSentOn(),
                        row.getFileOn(),
                        row.getGapToldOn(),
                        row.getGapFilledOn(),
                        row.getFiledOn()),
                row.getCharge() == null ? null : new ChargeId(row.getCharge()),
                row.getGap(),
                id(row.getUpperCase()),
                row.getUpperNumber(),
                outcome == null ? null : AppealOutcome.valueOf(outcome),
                row.getOutcomeOn(),
                row.getOutcomeReadOn(),
                id(row.getRefiledCase()),
                AppealState.of(row.getState()),
                row.getRevision());
    }

    private static @Nullable CaseId id(@Nullable UUID value) {
        return value == null ? null : new CaseId(value);
    }
}
