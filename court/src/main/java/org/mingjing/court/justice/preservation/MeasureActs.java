package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mingjing.court.justice.preservation.PreservationAct.Lift;
import org.mingjing.court.justice.preservation.PreservationAct.Renew;
import org.mingjing.court.justice.preservation.PreservationAct.Take;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.MeasureCourse.Renewal;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.MeasureTerm;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;

/** 措施的规则 What is taken, how long it lasts, what renews and ends it. */
final class MeasureActs {

    private static final Citation TWICE = Citation.of("民诉法", "106");
    private static final Citation DEPOSITS = Citation.of("财产保全规定", "15");
    private static final Citation LENGTHS = Citation.of("民诉解释", "485");
    private static final Citation LAPSED = Citation.of("查扣冻规定", "27");
    private static final Citation LIFTING = Citation.of("民诉解释", "166");
    private static final Citation REVOKED = Citation.of("民诉解释", "171");
    private static final Citation SUIT = Citation.of("民诉法", "104");
    private static final Citation INTO_ENFORCEMENT = Citation.of("民诉解释", "168");

    private MeasureActs() {}

    static Decision<Preservation> take(Preservation before, Take act, LocalDate on) {
        LocalDate grantedOn = before.grantedOn();
        boolean open = before.state() == PreservationState.GRANTED || before.state() == PreservationState.IN_FORCE;
        if (grantedOn == null || !open) {
            return Decision.refused("preserve.refused.noRuling", Citation.of("财产保全规定", "15"));
        }
        if (on.isBefore(grantedOn)) {
            return Decision.refused("preserve.refused.outOfOrder", Citation.of("财产保全规定", "4"));
        }
        if (!MeasureKind.of(before.petition().kind()).contains(act.kind())) {
            return Decision.refused("preserve.refused.measureKind", act.kind().citation());
        }
        if (act.asset().isBlank()) {
            return Decision.refused("preserve.refused.noAsset", DEPOSITS);
        }
        if (before.inForce().stream()
                .anyMatch(one -> one.kind() == act.kind() && one.asset().equals(act.asset()))) {
            return Decision.refused("preserve.refused.twice", TWICE);
        }
        return amountAndLength(before, act, on).map(fits -> before.with(measure(before, act, on)));
    }

    private static Decision<Take> amountAndLength(Preservation before, Take act, LocalDate on) {
        Money amount = act.amount();
        if (amount != null && amount.fen() <= 0) {
            return Decision.refused("preserve.refused.amount", DEPOSITS);
        }
        if (act.kind() == MeasureKind.FREEZE_DEPOSITS) {
            if (amount == null) {
                return Decision.refused("preserve.refused.freezeWithoutAmount", DEPOSITS);
            }
            Money most = before.most();
            if (most != null && before.frozen().plus(amount).compareTo(most) > 0) {
                return Decision.refused(
                        "preserve.refused.overRuling",
                        DEPOSITS,
                        most.minus(before.frozen()).max(Money.ZERO).toString());
            }
        }
        LocalDate until = act.until();
        if (!act.kind().limited()) {
            return until == null
                    ? Decision.granted(act)
                    : Decision.refused("preserve.refused.noLength", act.kind().citation());
        }
        if (until == null) {
            return Decision.refused("preserve.refused.untilMissing", LENGTHS);
        }
        return length(act.kind(), on, until).map(fits -> act);
    }

    private static Decision<LocalDate> length(MeasureKind kind, LocalDate from, LocalDate until) {
        MeasureTerm term = MeasureTerm.longest(kind, from).orElseThrow();
        if (!until.isAfter(from)) {
            return Decision.refused("preserve.refused.endsBeforeItBegins", LENGTHS);
        }
        return term.allows(until)
                ? Decision.granted(until)
                : Decision.refused(
                        "preserve.refused.tooLongInForce",
                        LENGTHS,
                        term.latest().toString());
    }

    private static Measure measure(Preservation before, Take act, LocalDate on) {
        return new Measure(
                new MeasureId(UUID.randomUUID()),
                before.measures().size() + 1,
                act.kind(),
                act.asset(),
                act.place(),
                act.amount(),
                act.authority(),
                on,
                act.until(),
                List.of(),
                MeasureState.IN_FORCE,
                "",
                null,
                null,
                "");
    }

    /** Only what still has effect can be renewed; after its last day a new ruling is needed. */
    static Decision<Preservation> renew(Preservation before, Renew act, LocalDate on) {
        if (!before.standing()) {
            return Decision.refused("preserve.refused.noRuling", REVOKED);
        }
        return changing(before, act.measure(), measure -> {
            LocalDate expires = measure.expiresOn();
            if (expires == null) {
                return Decision.refused(
                        "preserve.refused.noLength", measure.kind().citation());
            }
            if (on.isAfter(expires)) {
                return Decision.refused("preserve.refused.renewedTooLate", LAPSED, expires.toString());
            }
            LocalDate begun = measure.renewals().isEmpty()
                    ? measure.since()
                    : measure.renewals().getLast().on();
            LocalDate asked = act.requestedOn();
            if (on.isBefore(begun) || (asked != null && (asked.isAfter(on) || asked.isBefore(measure.since())))) {
                return Decision.refused("preserve.refused.outOfOrder", LENGTHS);
            }
            if (!act.until().isAfter(expires)) {
                return Decision.refused("preserve.refused.notLonger", LENGTHS, expires.toString());
            }
            return length(measure.kind(), on, act.until())
                    .map(fits -> before.with(measure.renewed(new Renewal(on, act.until()))));
        });
    }

    static Decision<Preservation> lift(Preservation before, Lift act, LocalDate on, WorkingCalendar calendar) {
        return changing(before, act.measure(), measure -> {
            if (act.reasons().isBlank()) {
                return Decision.refused("preserve.refused.noReasons", LIFTING);
            }
            if (on.isBefore(measure.since())) {
                return Decision.refused("preserve.refused.outOfOrder", LIFTING);
            }
            if (act.ground() == LiftGround.COUNTER_SECURITY && before.petition().kind() != PreservationKind.PROPERTY) {
                return Decision.refused("preserve.refused.counterSecurity", LiftGround.COUNTER_SECURITY.citation());
            }
            if (act.ground().needsConsent(before.petition().contested()) && !act.consent()) {
                return Decision.refused("preserve.refused.consent", Citation.of("财产保全规定", "22"));
            }
            if (act.ground() == LiftGround.NO_SUIT
                    && before.suitTerm(calendar)
                            .filter(term -> on.isAfter(term.due()))
                            .isEmpty()) {
                return Decision.refused("preserve.refused.suitStillPossible", SUIT);
            }
            return Decision.granted(before.with(measure.lifted(on, act.ground(), act.reasons())));
        });
    }

    static Decision<Preservation> lapse(Preservation before, MeasureId which, String words, LocalDate on) {
        return changing(before, which, measure -> {
            LocalDate expires = measure.expiresOn();
            return expires == null || !on.isAfter(expires)
                    ? Decision.refused("preserve.refused.stillInForce", LAPSED)
                    : Decision.granted(before.with(measure.lapsed(expires, words)));
        });
    }

    static Decision<Preservation> sue(Preservation before, String number, LocalDate on, WorkingCalendar calendar) {
        if (before.petition().stage() != PreservationStage.PRE_SUIT || before.suitOn() != null) {
            return Decision.refused("preserve.refused.noSuitAwaited", SUIT);
        }
        if (number.isBlank()) {
            return Decision.refused("preserve.refused.noNumber", SUIT);
        }
        LocalDate last = before.suitTerm(calendar).map(term -> term.due()).orElse(null);
        return last != null && on.isAfter(last)
                ? Decision.refused("preserve.refused.suitLate", SUIT, last.toString())
                : Decision.granted(before.sued(on, number));
    }

    /** What has run out does not pass on. */
    static Decision<Preservation> passOn(Preservation before, String number, LocalDate on) {
        if (number.isBlank()) {
            return Decision.refused("preserve.refused.noNumber", INTO_ENFORCEMENT);
        }
        Preservation after = before;
        boolean any = false;
        for (Measure one : before.inForce()) {
            if (!one.over(on) && one.enforcement().isEmpty() && !on.isBefore(one.since())) {
                after = after.with(one.passedInto(number));
                any = true;
            }
        }
        return any ? Decision.granted(after) : Decision.refused("preserve.refused.nothingToPassOn", INTO_ENFORCEMENT);
    }

    private static Decision<Preservation> changing(
            Preservation before, MeasureId which, Function<Measure, Decision<Preservation>> change) {
        Measure found = before.measure(which).filter(Measure::inForce).orElse(null);
        return found == null ? Decision.refused("preserve.refused.measureOver", LIFTING) : change.apply(found);
    }
}
