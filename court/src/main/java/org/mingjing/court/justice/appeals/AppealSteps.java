package org.mingjing.court.justice.appeals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.appeals.tables.tables.records.AppealRecord;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.fees.FeesOfAppeal;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.appeal.AppealFacts;
import org.mingjing.law.appeal.AppealOutcome;
import org.mingjing.law.appeal.AppealStep;
import org.mingjing.law.appeal.StepTerm;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Component;

/** 上诉的步骤 What each act asks for first, and what it leaves behind. */
@Component
class AppealSteps {

    private static final Citation COPIES = Citation.of("民诉法", "174");
    private static final Citation UNPAID = Citation.of("民诉解释", "318");
    private static final Citation GAPS = Citation.of("审限规定", "18");
    private static final Citation FILED_BY = Citation.of("docs/adr/0003", "access table");

    private final Appeals appeals;
    private final UpperCase upper;
    private final Retrial retrial;
    private final FeesOfAppeal fees;
    private final CaseDiary diary;
    private final CourtBoundary boundary;
    private final CourtCalendars calendars;
    private final Clock clock;

    AppealSteps(
            Appeals appeals,
            UpperCase upper,
            Retrial retrial,
            FeesOfAppeal fees,
            CaseDiary diary,
            CourtBoundary boundary,
            CourtCalendars calendars,
            Clock clock) {
        this.appeals = appeals;
        this.upper = upper;
        this.retrial = retrial;
        this.fees = fees;
        this.diary = diary;
        this.boundary = boundary;
        this.calendars = calendars;
        this.clock = clock;
    }

    Decision<String> take(Appeal appeal, CaseCard card, AdvanceAppeal command) {
        LocalDate on = command.origin().occurredOn();
        AppealRecord change = new AppealRecord();
        switch (command.act()) {
            case HAND_DOWN -> change.setReceivedOn(on);
            case COPY -> change.setCopyOn(on);
            case ANSWER -> change.setAnsweredOn(on);
            case ANSWER_COPY -> change.setAnswerCopyOn(on);
            case FEE_UNPAID -> {
                if (appeal.charge() == null || !fees.leftUnpaid(appeal.charge(), on)) {
                    return Decision.refused("appeals.refused.feeTimeLeft", UNPAID);
                }
                ended(appeal, card, command, change, AppealOutcome.DEEMED_WITHDRAWN);
            }
            case WITHDRAW -> ended(appeal, card, command, change, AppealOutcome.WITHDRAWN);
            case SEND -> {
                Decision<String> may = maySend(appeal, on);
                if (may instanceof Decision.Refused<String>) {
                    return may;
                }
                change.setSentOn(on);
                change.setState(AppealState.SENT.word());
            }
            case RECEIVE_FILE -> {
                change.setFileOn(on);
                change.setState(AppealState.WITH_UPPER.word());
            }
            case TELL_GAP -> {
                if (command.words().isBlank() || command.words().length() > AdvanceAppeal.LONGEST) {
                    return Decision.refused("appeals.refused.gapWords", GAPS, AdvanceAppeal.LONGEST);
                }
                change.setGap(command.words());
                change.setGapToldOn(on);
            }
            case FILL_GAP -> change.setGapFilledOn(on);
            case FILE -> {
                if (!Grants.permits(command.origin().who(), Permission.FILING)) {
                    return Decision.refused("access.notGranted", FILED_BY);
                }
                UpperCase.Filed filed =
                        upper.file(appeal, card, on, command.origin().who().id());
                change.setFiledOn(on);
                change.setUpperCase(filed.id().value());
                change.setUpperNumber(filed.number());
                change.setState(AppealState.FILED.word());
            }
            case READ -> change.setOutcomeReadOn(on);
            case REFILE -> {
                if (!Grants.permits(command.origin().who(), Permission.FILING)) {
                    return Decision.refused("access.notGranted", FILED_BY);
                }
                CaseId again =
                        retrial.file(appeal, card, on, command.origin().who().id());
                change.setRefiledCase(again.value());
            }
        }
        appeals.change(appeal.id(), change);
        told(card, command);
        return Decision.granted(appeal.id().toString());
    }

    private void ended(
            Appeal appeal, CaseCard card, AdvanceAppeal command, AppealRecord change, AppealOutcome outcome) {
        LocalDate on = command.origin().occurredOn();
        change.setOutcome(outcome.name());
        change.setOutcomeOn(on);
        change.setState(AppealState.ENDED.word());
        if (appeal.charge() != null) {
            fees.lapse(card, appeal.charge(), on, command.origin().who().id());
        }
    }

    /** The answer or its time is awaited, its copy sent, the fee paid. */
    private Decision<String> maySend(Appeal appeal, LocalDate on) {
        AppealFacts facts = appeal.facts();
        if (facts.category() == CaseCategory.CRIMINAL) {
            return Decision.granted("");
        }
        if (appeal.charge() != null && !fees.satisfied(appeal.charge())) {
            return Decision.refused("appeals.refused.feeOpen", UNPAID);
        }
        if (facts.answeredOn() != null && facts.answerCopyOn() == null) {
            return Decision.refused("appeals.refused.answerCopyFirst", COPIES);
        }
        StepTerm answer = appeal.steps(calendars.of(appeal.court())).stream()
                .filter(one -> one.step() == AppealStep.ANSWER)
                .findFirst()
                .orElse(null);
        return facts.answeredOn() == null && answer != null && !on.isAfter(answer.due())
                ? Decision.refused("appeals.refused.answerRuns", COPIES, answer.due())
                : Decision.granted("");
    }

    /** In the log of the first case, whichever court acted. */
    private void told(CaseCard card, AdvanceAppeal command) {
        boundary.write(CourtScope.of(card.court()), () -> {
            diary.record(
                    card,
                    new NewEvent(
                            "appeals.event.step",
                            command.origin().occurredOn(),
                            List.of("@appeals.act." + command.act().word()),
                            command.origin().who().id()));
            return LocalDate.now(clock);
        });
    }
}
