package org.mingjing.court.justice.appeals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.fees.ChargeId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.appeal.AppealChain;
import org.mingjing.law.appeal.AppealFacts;
import org.mingjing.law.appeal.AppealOutcome;
import org.mingjing.law.appeal.StepTerm;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;

/**
 * 上诉 One appeal between two courts.
 *
 * @param caseId of the first instance
 * @param ruling against a ruling
 * @param madeOn handed in or posted
 * @param excuse why it may come late (民诉法 86); empty: it is in time
 * @param facts what has happened
 * @param charge 上诉费; null: nobody pays for this appeal
 * @param gap what the file lacked; empty: nothing
 * @param upperCase of the second instance; null until it is filed
 * @param refiledCase the case tried again; null: none
 */
@Term("上诉案件")
public record Appeal(
        AppealId id,
        CourtId court,
        CourtId upperCourt,
        CaseId caseId,
        String caseNumber,
        String title,
        boolean ruling,
        List<String> appellants,
        LocalDate madeOn,
        String excuse,
        AppealFacts facts,
        @Nullable ChargeId charge,
        String gap,
        @Nullable CaseId upperCase,
        @Nullable String upperNumber,
        @Nullable AppealOutcome outcome,
        @Nullable LocalDate outcomeOn,
        @Nullable LocalDate outcomeReadOn,
        @Nullable CaseId refiledCase,
        AppealState state,
        int revision) {

    public Appeal {
        appellants = List.copyOf(appellants);
    }

    /** The steps that have begun, each with its last day. */
    public List<StepTerm> steps(WorkingCalendar calendar) {
        return AppealChain.of(facts, calendar);
    }

    /** What must be done now. */
    public Optional<StepTerm> next(WorkingCalendar calendar) {
        return state == AppealState.ENDED ? Optional.empty() : AppealChain.next(steps(calendar));
    }

    /** What may be recorded now, in the order of the law. */
    public List<AppealAct> open() {
        List<AppealAct> acts = new ArrayList<>();
        switch (state) {
            case WITH_FIRST -> withFirst(acts);
            case SENT -> acts.add(AppealAct.RECEIVE_FILE);
            case WITH_UPPER -> {
                if (facts.gapToldOn() != null && facts.gapFilledOn() == null) {
                    acts.add(AppealAct.FILL_GAP);
                } else {
                    acts.add(AppealAct.FILE);
                    if (facts.gapToldOn() == null) {
                        acts.add(AppealAct.TELL_GAP);
                    }
                }
            }
            case FILED -> {}
            case ENDED -> {
                if (outcome != null && upperCase != null && outcomeReadOn == null) {
                    acts.add(AppealAct.READ);
                }
                if (outcome == AppealOutcome.REMANDED && refiledCase == null) {
                    acts.add(AppealAct.REFILE);
                }
            }
        }
        return List.copyOf(acts);
    }

    private void withFirst(List<AppealAct> acts) {
        boolean here = facts.receivedOn() != null;
        boolean civil = facts.category() != CaseCategory.CRIMINAL;
        if (!here) {
            acts.add(AppealAct.HAND_DOWN);
            return;
        }
        if (civil) {
            if (facts.copyOn() == null) {
                acts.add(AppealAct.COPY);
            } else if (facts.answeredOn() == null) {
                acts.add(AppealAct.ANSWER);
            } else if (facts.answerCopyOn() == null) {
                acts.add(AppealAct.ANSWER_COPY);
            }
        }
        if (charge != null) {
            acts.add(AppealAct.FEE_UNPAID);
        }
        if (!civil || facts.copyOn() != null) {
            acts.add(AppealAct.SEND);
        }
        acts.add(AppealAct.WITHDRAW);
    }
}
