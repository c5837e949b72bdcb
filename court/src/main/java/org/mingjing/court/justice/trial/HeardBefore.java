package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trial.JudgmentOrder;
import org.springframework.stereotype.Component;

/** 已经开庭 When a case was heard last, as its hearings say. Called inside CourtBoundary. */
@Component
public class HeardBefore {

    private final Hearings hearings;

    HeardBefore(Hearings hearings) {
        this.hearings = hearings;
    }

    /** 末次开庭之日 Empty: the court never sat, or nobody recorded it here. */
    public Optional<LocalDate> last(CaseId id) {
        return hearings.of(id).stream().filter(Hearing::sat).map(Hearing::day).max(LocalDate::compareTo);
    }

    /** Whether somebody has to say when the case was heard: its procedure hears the parties, and no hearing is on record. */
    public boolean unrecorded(CaseCard card) {
        Procedure procedure = card.procedure();
        return procedure != null
                && JudgmentOrder.hears(procedure)
                && last(card.id()).isEmpty();
    }
}
