package org.mingjing.court.justice.filing;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.law.filing.ComplaintReading;
import org.mingjing.law.filing.CorrectionCourse;
import org.mingjing.law.filing.FilingDefect;
import org.mingjing.law.filing.FilingExamination;
import org.mingjing.law.filing.FilingExaminer;
import org.mingjing.law.filing.FilingItem;
import org.springframework.stereotype.Component;

/** 依法应当 What the law says is to be done with a filing as it stands, after what was told before. Called inside CourtBoundary. */
@Component
public class FilingAdvice {

    private final Filings filings;

    FilingAdvice(Filings filings) {
        this.filings = filings;
    }

    /** @param insists whether whoever let the time for correction pass insists on the suit (登记立案规定 7) */
    public FilingExamination of(Filing filing, boolean insists) {
        Set<FilingItem> told = filings.tellings(filing.id()).stream()
                .flatMap(one -> one.defects().stream())
                .map(FilingDefect::item)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return FilingExaminer.examine(ComplaintReading.facts(filing.complaint(), course(filing, told, insists), told));
    }

    private static CorrectionCourse course(Filing filing, Set<FilingItem> told, boolean insists) {
        if (told.isEmpty()) {
            return CorrectionCourse.NOT_TOLD;
        }
        if (filing.state() == FilingState.TOLD) {
            return insists ? CorrectionCourse.INSISTED : CorrectionCourse.NOT_CORRECTED;
        }
        return CorrectionCourse.CORRECTED;
    }
}
