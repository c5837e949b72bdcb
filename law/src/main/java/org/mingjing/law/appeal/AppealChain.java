package org.mingjing.law.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.serving.StatutoryTerm;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;

/** 上诉移送的期限 The steps that have begun, each with its last day: one clock runs out into the next (民诉法 173, 174; 审限规定 6, 15-18). */
public final class AppealChain {

    private static final Citation HAND_DOWN = Citation.of("民诉法", "173");
    private static final Citation HAND_DOWN_CRIMINAL = Citation.of("刑诉法", "231");
    private static final Citation COPIES = Citation.of("民诉法", "174");
    private static final Citation ABROAD = Citation.of("民诉法", "286");
    private static final Citation NO_ANSWER = Citation.of("民诉法", "174");
    private static final Citation TRANSFER_CRIMINAL = Citation.of("审限规定", "15");
    private static final Citation GAPS = Citation.of("审限规定", "18");
    private static final int FIVE = 5;
    private static final int FIFTEEN = 15;
    private static final int THIRTY = 30;
    private static final int THREE = 3;
    private static final int TWO = 2;

    private final AppealFacts facts;
    private final WorkingCalendar calendar;
    private final List<StepTerm> steps = new ArrayList<>();

    private AppealChain(AppealFacts facts, WorkingCalendar calendar) {
        this.facts = facts;
        this.calendar = calendar;
    }

    /** In the order of the law. */
    public static List<StepTerm> of(AppealFacts facts, WorkingCalendar calendar) {
        AppealChain chain = new AppealChain(facts, calendar);
        chain.below();
        chain.above();
        return List.copyOf(chain.steps);
    }

    /** What must be done now; of several, the one due first. */
    public static Optional<StepTerm> next(List<StepTerm> steps) {
        return steps.stream()
                .filter(StepTerm::open)
                .reduce((first, second) ->
                        second.due().isBefore(first.due()) || first.step() == AppealStep.FILING ? second : first);
    }

    private void below() {
        LocalDate direct = facts.receivedAboveOn();
        if (direct != null) {
            add(
                    AppealStep.HAND_DOWN,
                    direct,
                    facts.criminal()
                            ? StatutoryTerm.criminal(
                                    Phrase.of("appeal.from.direct"), direct, THREE, HAND_DOWN_CRIMINAL, calendar)
                            : StatutoryTerm.of(Phrase.of("appeal.from.direct"), direct, FIVE, HAND_DOWN, calendar),
                    facts.receivedOn());
        }
        LocalDate received = facts.receivedOn();
        if (received == null) {
            return;
        }
        if (facts.criminal()) {
            transferCriminal(received);
        } else {
            civil(received);
        }
    }

    private void civil(LocalDate received) {
        add(
                AppealStep.COPY,
                received,
                StatutoryTerm.of(Phrase.of("appeal.from.received"), received, FIVE, COPIES, calendar),
                facts.copyOn());
        LocalDate copy = facts.copyOn();
        if (copy == null) {
            return;
        }
        StatutoryTerm answer = facts.respondentAbroad()
                ? StatutoryTerm.of(Phrase.of("appeal.from.copy"), copy, THIRTY, ABROAD, calendar)
                : StatutoryTerm.of(Phrase.of("appeal.from.copy"), copy, FIFTEEN, COPIES, calendar);
        LocalDate answered = facts.answeredOn();
        LocalDate sent = facts.sentOn();
        // without an answer its time simply passes (民诉法 174): the file goes up after it
        LocalDate over = answered != null ? answered : sent != null && sent.isAfter(answer.due()) ? answer.due() : null;
        add(AppealStep.ANSWER, copy, answer, over);
        if (answered != null) {
            add(
                    AppealStep.ANSWER_COPY,
                    answered,
                    StatutoryTerm.of(Phrase.of("appeal.from.answer"), answered, FIVE, COPIES, calendar),
                    facts.answerCopyOn());
            add(
                    AppealStep.TRANSFER,
                    answered,
                    StatutoryTerm.of(Phrase.of("appeal.from.answer"), answered, FIVE, COPIES, calendar),
                    sent);
        } else {
            StatutoryTerm transfer =
                    StatutoryTerm.of(Phrase.of("appeal.from.noAnswer"), answer.due(), FIVE, NO_ANSWER, calendar);
            add(AppealStep.TRANSFER, answer.due(), transfer, sent);
        }
    }

    private void transferCriminal(LocalDate received) {
        LocalDate end = facts.termEnd();
        LocalDate direct = facts.receivedAboveOn();
        // straight to the upper court: three days from its arrival here, whatever is left of the term (审限规定 15)
        LocalDate from = direct != null || end == null || end.isBefore(received) ? received : end;
        Phrase event = Phrase.of(from.equals(received) ? "appeal.from.received" : "appeal.from.termEnd");
        add(
                AppealStep.TRANSFER,
                from,
                StatutoryTerm.criminal(event, from, THREE, TRANSFER_CRIMINAL, calendar),
                facts.sentOn());
    }

    private void above() {
        LocalDate file = facts.fileOn();
        if (file == null) {
            return;
        }
        LocalDate told = facts.gapToldOn();
        LocalDate filled = facts.gapFilledOn();
        if (told != null) {
            add(
                    AppealStep.GAP_NOTICE,
                    file,
                    StatutoryTerm.of(Phrase.of("appeal.from.file"), file, TWO, GAPS, calendar),
                    told);
            add(
                    AppealStep.GAP_FILL,
                    told,
                    StatutoryTerm.of(Phrase.of("appeal.from.gap"), told, FIVE, GAPS, calendar),
                    filled);
            if (filled == null) {
                return;
            }
        }
        LocalDate complete = filled == null ? file : filled;
        Due due = ClockReckoner.step("FILE-2ND", complete, calendar);
        steps.add(new StepTerm(AppealStep.FILING, complete, due.due(), facts.filedOn(), due.ledger()));
    }

    private void add(AppealStep step, LocalDate from, StatutoryTerm term, @Nullable LocalDate doneOn) {
        Ledger ledger = term.ledger();
        steps.add(new StepTerm(step, from, term.due(), doneOn, ledger));
    }
}
