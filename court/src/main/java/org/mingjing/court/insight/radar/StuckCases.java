package org.mingjing.court.insight.radar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.OpenCases.OpenCase;
import org.mingjing.kernel.Citation;

/**
 * 停滞案件 Every open case has a judge, and somebody who owes a next step, or a day fixed for one, or a clock that lawfully stands. One
 * that has none of these, a week after the last thing that happened in it, is stuck.
 */
final class StuckCases {

    /** The rule is this house's own: docs/adr/0010. */
    private static final Citation OWN_RULE = Citation.of("docs/adr/0010", "open cases");

    private static final int DAYS_TO_A_JUDGE = 3;
    private static final int QUIET_DAYS = 7;

    private StuckCases() {}

    /**
     * @param worked somebody owes a next step in it, or a request about it goes round
     * @param stands its clock is stopped
     */
    static Optional<Found> look(OpenCase open, boolean worked, boolean stands, LocalDate today) {
        CaseCard card = open.card();
        LocalDate last = Objects.requireNonNullElse(open.lastOn(), card.listedOn());
        if (card.handlingJudge() == null) {
            return card.listedOn().plusDays(DAYS_TO_A_JUDGE).isBefore(today)
                    ? Optional.of(found(card, FindingKind.NO_JUDGE, "radar.sign.no-judge", card.listedOn()))
                    : Optional.empty();
        }
        LocalDate next = card.nextEventOn();
        String what = card.nextEvent();
        if (next != null && what != null && next.isBefore(today) && last.isBefore(next)) {
            return Optional.of(found(card, FindingKind.PASSED, what, next));
        }
        boolean ahead = next != null && !next.isBefore(today);
        return !worked && !stands && !ahead && last.plusDays(QUIET_DAYS).isBefore(today)
                ? Optional.of(found(card, FindingKind.NOTHING_AHEAD, "radar.sign.nothing-ahead", last))
                : Optional.empty();
    }

    private static Found found(CaseCard card, FindingKind kind, String sign, LocalDate since) {
        return new Found(card.id(), kind, null, sign, since, OWN_RULE);
    }
}
