package org.mingjing.court.justice.fees.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.FeeState;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.RuleSet;

/** 费用的文字 How a fee reads on every page. */
public final class FeeWords {

    private FeeWords() {}

    public static Chip state(Charge charge, Text text) {
        Tone tone = switch (charge.state()) {
            case OVERDUE -> Tone.BAD;
            case UNSET, UNTOLD, TERM -> Tone.WARN;
            case DUE, RELIEF, DEFERRED, LATER -> Tone.NOTE;
            case PAID, WAIVED -> Tone.GOOD;
            case SETTLED -> Tone.PLAIN;
        };
        return Chip.of(text.of("fee.state." + charge.state().word()), tone);
    }

    public static String kind(Charge charge, Text text) {
        return LedgerText.in(text.locale()).of(charge.kind().phrase());
    }

    public static String advance(Charge charge, Text text) {
        return LedgerText.in(text.locale()).of(charge.advance().phrase());
    }

    public static String ledgerOf(Charge charge) {
        return "/fees/" + charge.id() + "/ledger";
    }

    /** The day that matters now; null where there is none. */
    public static @Nullable Due due(Charge charge, LocalDate today) {
        LocalDate due = charge.dueOn();
        if (due == null) {
            return null;
        }
        boolean over = charge.state() == FeeState.PAID
                || charge.state() == FeeState.WAIVED
                || charge.state() == FeeState.SETTLED;
        if (over) {
            return Due.of(due, today, Urgency.ENDED, ledgerOf(charge));
        }
        return charge.state() == FeeState.RELIEF
                ? Due.of(due, today, Urgency.PAUSED, ledgerOf(charge))
                : ClockReading.due(due, ClockMark.RUNNING, today, ledgerOf(charge));
    }

    /** 依据 How much, by when, and what relief did. */
    public static LedgerView ledger(CaseCard card, Charge charge, Frame frame) {
        Text text = frame.text();
        List<LedgerLine> lines = new ArrayList<>(ClockReading.lines(charge.reckoning(), text.locale()));
        lines.addAll(ClockReading.lines(charge.term(), text.locale()));
        Due due = due(charge, frame.today());
        return new LedgerView(
                card.number() + " " + kind(charge, text) + " " + charge.payer(),
                due == null ? null : Due.of(due.date(), frame.today(), due.urgency(), null),
                lines,
                List.of(),
                RuleSet.CURRENT.version());
    }
}
