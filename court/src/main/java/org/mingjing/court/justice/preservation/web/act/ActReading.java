package org.mingjing.court.justice.preservation.web.act;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.preservation.MeasureId;
import org.mingjing.court.justice.preservation.PreservationAct;
import org.mingjing.court.justice.preservation.ReviewOutcome;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Money;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.SecurityForm;
import org.mingjing.law.preservation.SecurityWaiver;

/** 办理保全的读取 From what was typed to what is to be done; null where something cannot be read. */
final class ActReading {

    private ActReading() {}

    static @Nullable PreservationAct read(Deed deed, TypedForm typed, @Nullable MeasureId measure) {
        return switch (deed) {
            case ORDER -> {
                Money amount = typed.money("amount");
                yield amount == null ? null : new PreservationAct.OrderSecurity(amount);
            }
            case WAIVE -> {
                SecurityWaiver ground = typed.one("ground", SecurityWaiver.values());
                yield ground == null ? null : new PreservationAct.WaiveSecurity(ground);
            }
            case GIVE -> {
                SecurityForm form = typed.one("form", SecurityForm.values());
                Money amount = typed.money("amount");
                yield form == null || amount == null
                        ? null
                        : new PreservationAct.GiveSecurity(form, amount, typed.word("by"), typed.word("special"));
            }
            case RULE -> rule(typed);
            case TAKE -> take(typed);
            case ASK -> {
                LocalDate received = typed.day("receivedOn");
                yield received == null
                        ? null
                        : new PreservationAct.AskReview(typed.word("party"), received, typed.word("grounds"));
            }
            case DECIDE -> {
                ReviewOutcome outcome = typed.one("outcome", ReviewOutcome.values());
                Money amount = typed.moneyIfAny("amount");
                yield outcome == null || typed.errors().any()
                        ? null
                        : new PreservationAct.DecideReview(typed.word("party"), outcome, amount, typed.word("reasons"));
            }
            case SUE -> new PreservationAct.Sue(typed.word("number"));
            case PASS -> new PreservationAct.PassOn(typed.word("number"));
            case RENEW -> renew(typed, measure);
            case LIFT -> {
                LiftGround ground = typed.one("ground", LiftGround.values());
                yield ground == null || measure == null
                        ? null
                        : new PreservationAct.Lift(measure, ground, typed.checked("consent"), typed.word("reasons"));
            }
            case LAPSE -> measure == null ? null : new PreservationAct.Lapse(measure, typed.word("reasons"));
        };
    }

    private static @Nullable PreservationAct rule(TypedForm typed) {
        LocalTime at = typed.hour("at");
        Boolean granted = typed.answer("granted");
        Money amount = typed.moneyIfAny("amount");
        return at == null || granted == null || typed.errors().any()
                ? null
                : new PreservationAct.Rule(granted, at, typed.word("number"), amount, typed.word("reasons"));
    }

    private static @Nullable PreservationAct take(TypedForm typed) {
        MeasureKind kind = typed.one("kind", MeasureKind.values());
        Money amount = typed.moneyIfAny("amount");
        LocalDate until = typed.dayIfAny("until");
        return kind == null || typed.errors().any()
                ? null
                : new PreservationAct.Take(
                        kind, typed.word("asset"), typed.word("place"), amount, typed.word("authority"), until);
    }

    private static @Nullable PreservationAct renew(TypedForm typed, @Nullable MeasureId measure) {
        LocalDate requested = typed.dayIfAny("requestedOn");
        LocalDate until = typed.day("until");
        return measure == null || until == null || typed.errors().any()
                ? null
                : new PreservationAct.Renew(measure, requested, until);
    }
}
