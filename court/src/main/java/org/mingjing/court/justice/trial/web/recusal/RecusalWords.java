package org.mingjing.court.justice.trial.web.recusal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.trial.RecusalRequest;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;

/** 回避申请的文字 */
public final class RecusalWords {

    private RecusalWords() {}

    public static Chip state(RecusalRequest one, Text text) {
        Tone tone = switch (one.state()) {
            case WAITING, REVIEW -> Tone.WARN;
            case GRANTED -> Tone.GOOD;
            case REJECTED, UPHELD -> Tone.PLAIN;
        };
        return Chip.of(text.of("trial.recusal.state." + one.state().word()), tone);
    }

    public static String href(CaseCard card, RecusalRequest one) {
        return "/cases/" + card.id() + "/recusals/" + one.id();
    }

    /** By when it is decided; null once it is, or where the law names no day. */
    public static @Nullable Due due(CaseCard card, RecusalRequest one, LocalDate today) {
        LocalDate due = one.due();
        return due == null ? null : ClockReading.due(due, ClockMark.RUNNING, today, href(card, one) + "/ledger");
    }
}
