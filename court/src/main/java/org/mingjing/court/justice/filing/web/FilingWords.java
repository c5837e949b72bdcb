package org.mingjing.court.justice.filing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingState;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.fees.FeeReckoning;
import org.mingjing.law.filing.ExaminationPeriod;
import org.mingjing.law.filing.FilingDefect;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Component;

/** 来件的文字 How filings read on every page. */
@Component
public class FilingWords {

    /** 一次性书面告知，并指定期限. */
    private static final Citation TOLD = Citation.of("登记立案规定", "7");

    private static final Citation ANEW = Citation.of("民诉解释", "126");

    private final CourtCalendars calendars;

    FilingWords(CourtCalendars calendars) {
        this.calendars = calendars;
    }

    public static String href(Filing filing) {
        return "/filings/" + filing.id();
    }

    public static Chip state(Filing filing, Text text) {
        Tone tone = switch (filing.state()) {
            case RECEIVED -> Tone.PLAIN;
            case TOLD -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
            case NOT_ACCEPTED -> Tone.BAD;
        };
        return Chip.of(text.of("filing.state." + filing.state().word()), tone);
    }

    /** By when somebody must act; null once it is decided. */
    public static @Nullable Due due(Filing filing, LocalDate today) {
        LocalDate dueOn = filing.state() == FilingState.TOLD ? filing.correctBy() : filing.dueOn();
        return filing.state().open()
                ? ClockReading.due(dueOn, ClockMark.RUNNING, today, href(filing) + "/ledger")
                : null;
    }

    /** 依据 of the time of examination. */
    public LedgerView ledger(Filing filing, Frame frame) {
        Text text = frame.text();
        LocalDate correctBy = filing.correctBy();
        if (filing.state() == FilingState.TOLD && correctBy != null) {
            return correction(filing, correctBy, frame);
        }
        ExaminationPeriod period = filing.complaint().examination(filing.completeOn(), calendars.of(filing.court()));
        return new LedgerView(
                text.of("filing.examination", filing.number()),
                filing.state() == FilingState.TOLD
                        ? null
                        : ClockReading.due(period.due(), mark(filing, period.due()), frame.today(), null),
                ClockReading.lines(period.ledger(), text.locale()),
                List.of(),
                RuleSet.CURRENT.version());
    }

    /** 补正期限 The court names the day when it tells what is missing; the time of examination starts anew after the correction. */
    private static LedgerView correction(Filing filing, LocalDate correctBy, Frame frame) {
        Text text = frame.text();
        return new LedgerView(
                text.of("filing.correction.of", filing.number()),
                ClockReading.due(correctBy, ClockMark.RUNNING, frame.today(), null),
                List.of(
                        new LedgerLine(
                                text.of("filing.correction.set", correctBy),
                                correctBy,
                                TOLD.toString(),
                                ClockReading.article(TOLD)),
                        new LedgerLine(
                                text.of("filing.correction.anew"), null, ANEW.toString(), ClockReading.article(ANEW))),
                List.of(),
                RuleSet.CURRENT.version());
    }

    private static ClockMark mark(Filing filing, LocalDate due) {
        LocalDate decidedOn = filing.decidedOn();
        if (decidedOn == null) {
            return ClockMark.RUNNING;
        }
        return decidedOn.isAfter(due) ? ClockMark.OVERRUN : ClockMark.MET;
    }

    /** 案件受理费 in words; what the law leaves to the province as its bounds. */
    public static String fee(FeeReckoning fee, Text text) {
        return switch (fee) {
            case FeeReckoning.Charged charged ->
                text.of("filing.fee.charged", charged.amount().toString());
            case FeeReckoning.Open open ->
                text.of("filing.fee.open", open.low().toString(), open.high().toString());
            case FeeReckoning.Free free -> text.of("filing.fee.free");
            case FeeReckoning.Refused refused -> text.of("filing.fee.unknown");
        };
    }

    /** 依据 of the fee. */
    public static LedgerView feeLedger(Filing filing, FeeReckoning fee, Text text) {
        Ledger ledger = switch (fee) {
            case FeeReckoning.Charged charged -> charged.ledger();
            case FeeReckoning.Open open -> open.ledger();
            case FeeReckoning.Free free -> free.ledger();
            case FeeReckoning.Refused refused -> Ledger.EMPTY;
        };
        return new LedgerView(
                text.of("filing.fee.of", filing.title(), fee(fee, text)),
                null,
                ClockReading.lines(ledger, text.locale()),
                List.of(text.of("filing.fee.term")),
                RuleSet.CURRENT.version());
    }

    /** 欠缺 Each with what is to be done and the article that asks for it. */
    public static List<LedgerLine> defects(List<FilingDefect> defects, Text text) {
        return defects.stream()
                .map(defect -> new LedgerLine(
                        sentence(defect, text),
                        null,
                        defect.citation().toString(),
                        ClockReading.article(defect.citation())))
                .toList();
    }

    private static String sentence(FilingDefect defect, Text text) {
        FilingItem item = defect.item();
        return item == null || !defect.gap().isEmpty()
                ? text.of("filing.defect." + defect.gap(), defect.whom())
                : text.of("filing.bring." + item.name());
    }

    /** 两人同改 Whoever was told that somebody else changed it acts on what it is now; nobody else unawares. */
    public static int seen(Filing now, int revision, Decision.Refused<?> refused) {
        return refused.code().equals("filing.refused.changedMeanwhile") ? now.revision() : revision;
    }

    /** 号码遮蔽 The first six and the last two signs; the middle tells a birthday. */
    public static String masked(String identity) {
        return identity.length() < 9
                ? identity
                : identity.substring(0, 6)
                        + "*".repeat(identity.length() - 8)
                        + identity.substring(identity.length() - 2);
    }
}
