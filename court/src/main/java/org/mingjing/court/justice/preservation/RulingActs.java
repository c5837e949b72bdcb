package org.mingjing.court.justice.preservation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.preservation.PreservationAct.AskReview;
import org.mingjing.court.justice.preservation.PreservationAct.DecideReview;
import org.mingjing.court.justice.preservation.PreservationAct.Rule;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationTerm;

/** 裁定与复议的规则 */
final class RulingActs {

    private static final Citation RULING = Citation.of("民诉法", "103");
    private static final Citation WITHIN = Citation.of("民诉法", "105");
    private static final Citation ONCE = Citation.of("民诉法", "111");
    private static final Citation REVIEW = Citation.of("民诉解释", "171");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Z}\\p{P}\\p{C}]+");

    private RulingActs() {}

    static Decision<Preservation> rule(Preservation before, Rule act, LocalDate on, LocalDateTime now, PersonId by) {
        LocalDateTime at = on.atTime(act.at());
        if (before.state() != PreservationState.PENDING) {
            return Decision.refused("preserve.refused.ruledAlready", ONCE);
        }
        if (at.isBefore(before.petition().receivedAt()) || at.isAfter(now)) {
            return Decision.refused("preserve.refused.outOfOrder", RULING);
        }
        if (act.reasons().isBlank()) {
            return Decision.refused("preserve.refused.noReasons", Citation.of("民诉法", "157"));
        }
        if (!act.granted()) {
            return Decision.granted(before.ruled(new Ruling(false, at, act.number(), null, act.reasons(), by)));
        }
        Money amount = act.amount();
        Money asked = before.petition().amount();
        if (amount != null && (asked == null ? amount.fen() <= 0 : amount.fen() <= 0 || amount.compareTo(asked) > 0)) {
            return Decision.refused(
                    "preserve.refused.overAsked", WITHIN, asked == null ? Money.ZERO.toString() : asked.toString());
        }
        if (amount == null && asked != null && before.petition().kind() == PreservationKind.PROPERTY) {
            return Decision.refused("preserve.refused.noAmount", Citation.of("财产保全规定", "15"));
        }
        Ruling made = new Ruling(true, at, act.number(), amount, act.reasons(), by);
        return SecurityActs.enough(before).map(secured -> secured.ruled(made));
    }

    static Decision<Preservation> askReview(
            Preservation before, AskReview act, LocalDate on, WorkingCalendar calendar) {
        Ruling ruling = before.ruling();
        if (ruling == null) {
            return Decision.refused("preserve.refused.notRuled", REVIEW);
        }
        if (folded(act.party()).isEmpty() || act.grounds().isBlank()) {
            return Decision.refused("preserve.refused.noGrounds", REVIEW);
        }
        String party = Stream.of(
                        before.petition().applicant(), before.petition().respondent())
                .filter(one -> same(one, act.party()))
                .findFirst()
                .orElse(act.party().strip());
        if (before.reviews().stream().anyMatch(one -> same(one.party(), party))) {
            return Decision.refused("preserve.refused.reviewOnce", ONCE, party);
        }
        if (act.receivedOn().isBefore(ruling.on()) || act.receivedOn().isAfter(on)) {
            return Decision.refused("preserve.refused.outOfOrder", REVIEW);
        }
        LocalDate last = PreservationTerm.REVIEW_REQUEST
                .after(act.receivedOn(), calendar)
                .due();
        if (on.isAfter(last)) {
            return Decision.refused("preserve.refused.reviewLate", REVIEW, last.toString());
        }
        return Decision.granted(
                before.reviewed(new Review(party, act.receivedOn(), on, act.grounds(), null, null, null, "")));
    }

    /** Another spelling is not another party; somebody else concerned may ask too (民诉解释 172). */
    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return NOT_IN_NAMES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A refusal that is revoked or changed is carried out like a grant; what a revoked grant froze stays until a person lifts it. */
    static Decision<Preservation> decideReview(Preservation before, DecideReview act, LocalDate on) {
        Review asked = before.reviews().stream()
                .filter(one -> one.open() && one.party().equals(act.party()))
                .findFirst()
                .orElse(null);
        Ruling ruling = before.ruling();
        if (asked == null || ruling == null) {
            return Decision.refused("preserve.refused.noReview", REVIEW);
        }
        if (on.isBefore(asked.requestedOn())) {
            return Decision.refused("preserve.refused.outOfOrder", REVIEW);
        }
        if (act.reasons().isBlank()) {
            return Decision.refused("preserve.refused.noReasons", REVIEW);
        }
        return amount(before, act)
                .map(fits -> before.reviewed(asked.decided(on, act.outcome(), act.amount(), act.reasons())));
    }

    /** A changed ruling on property says how much; nothing else does. */
    private static Decision<DecideReview> amount(Preservation before, DecideReview act) {
        Money amount = act.amount();
        Money asked = before.petition().amount();
        if (act.outcome() != ReviewOutcome.CHANGED) {
            return amount == null
                    ? Decision.granted(act)
                    : Decision.refused("preserve.refused.amountUnchanged", REVIEW);
        }
        if (amount == null) {
            return asked != null && before.petition().kind() == PreservationKind.PROPERTY
                    ? Decision.refused("preserve.refused.noAmount", Citation.of("财产保全规定", "15"))
                    : Decision.granted(act);
        }
        return amount.fen() <= 0 || (asked != null && amount.compareTo(asked) > 0)
                ? Decision.refused(
                        "preserve.refused.overAsked", WITHIN, asked == null ? Money.ZERO.toString() : asked.toString())
                : Decision.granted(act);
    }
}
