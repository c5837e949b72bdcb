package org.mingjing.court.justice.fees.web.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.FeesDesk;
import org.mingjing.court.justice.fees.PayMeans;
import org.mingjing.court.justice.fees.web.FeeForm;
import org.mingjing.court.justice.fees.web.FeeSheetPage.Sheet;
import org.mingjing.court.justice.fees.web.FeeWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;

/** 登记项目 What each thing that is entered asks for. */
final class ActFields {

    private ActFields() {}

    static Sheet sheet(FeeAct act, Charge charge, FeeForm form, Frame frame) {
        Text text = frame.text();
        List<Fact> facts = List.of(
                Fact.of(text.of("fee.fee"), FeeWords.kind(charge, text) + " · " + charge.payer()),
                new Fact(text.of("fee.owed"), text.of("fee.yuan", charge.owed().toString()), FeeWords.ledgerOf(charge)),
                Fact.of(text.of("fee.paid"), text.of("fee.yuan", charge.paid().toString())),
                Fact.of(text.of("fee.rest"), text.of("fee.yuan", charge.rest().toString())));
        return new Sheet(
                text.of("fee.do." + act.word()),
                facts,
                act == FeeAct.PAY ? null : text.of("fee.note." + act.word()),
                inputs(act, charge, form, frame),
                text.of("fee.save"));
    }

    private static List<Input> inputs(FeeAct act, Charge charge, FeeForm form, Frame frame) {
        Text text = frame.text();
        return switch (act) {
            case SET -> List.of(amount(form, text));
            case TELL -> List.of(day("fee.toldOn", form, frame));
            case TERM ->
                List.of(new Input(
                        "date",
                        Field.of("until", text.of("fee.until"))
                                .holding(form.word("until"))
                                .between(frame.today(), frame.today().plusYears(1))
                                .mandatory()));
            case PAY -> payment(charge, form, frame);
            case REVERSE ->
                List.of(
                        new Input(
                                "select",
                                Field.of("entry", text.of("fee.entry"))
                                        .choices(charge.entries().stream()
                                                .filter(one -> one.payment() && !charge.reversed(one))
                                                .map(one -> new Option(
                                                        one.id().toString(),
                                                        one.on() + " " + one.amount() + " " + one.receipt()))
                                                .toList())
                                        .holding(form.word("entry"))
                                        .mandatory()),
                        new Input(
                                "text",
                                Field.of("reason", text.of("fee.reason"))
                                        .holding(form.word("reason"))
                                        .upTo(FeesDesk.LONGEST)
                                        .mandatory()));
        };
    }

    private static List<Input> payment(Charge charge, FeeForm form, Frame frame) {
        Text text = frame.text();
        boolean blank = !form.typed().containsKey("amount");
        List<Input> inputs = new ArrayList<>();
        inputs.add(amount(blank ? form.with("amount", charge.rest().yuan().toPlainString()) : form, text));
        inputs.add(day("fee.paidOn", form, frame));
        inputs.add(new Input(
                "select",
                Field.of("means", text.of("fee.means"))
                        .choices(Arrays.stream(PayMeans.values())
                                .map(one -> new Option(one.word(), text.of("fee.means." + one.word())))
                                .toList())
                        .holding(form.word("means"))
                        .mandatory()));
        inputs.add(new Input(
                "text",
                Field.of("receipt", text.of("fee.receipt"))
                        .holding(form.word("receipt"))
                        .hint(text.of("fee.receipt.hint"))
                        .upTo(FeesDesk.LONGEST)
                        .mandatory()));
        inputs.add(new Input(
                "text",
                Field.of("payer", text.of("fee.from"))
                        .holding(form.typed().containsKey("payer") ? form.word("payer") : charge.payer())
                        .upTo(FeesDesk.LONGEST)));
        return inputs;
    }

    private static Input amount(FeeForm form, Text text) {
        return new Input(
                "text",
                Field.of("amount", text.of("fee.amount.yuan"))
                        .holding(form.word("amount"))
                        .upTo(20)
                        .mandatory());
    }

    private static Input day(String label, FeeForm form, Frame frame) {
        return new Input(
                "date",
                Field.of("on", frame.text().of(label))
                        .holding(form.typed().containsKey("on") ? form.word("on") : frame.today())
                        .between(null, frame.today())
                        .mandatory());
    }

    /** What cannot be read as it was typed. */
    static FormErrors missing(FeeAct act, FeeForm form, Frame frame) {
        Text text = frame.text();
        FormErrors errors = FormErrors.NONE;
        if ((act == FeeAct.PAY || act == FeeAct.SET) && form.money("amount") == null) {
            errors = errors.and("amount", text.of("fee.error.amount"));
        }
        if ((act == FeeAct.PAY || act == FeeAct.TELL) && form.day("on") == null) {
            errors = errors.and("on", text.of("fee.error.day"));
        }
        if (act == FeeAct.TERM && form.day("until") == null) {
            errors = errors.and("until", text.of("fee.error.day"));
        }
        if (act == FeeAct.PAY && PayMeans.of(form.word("means")).isEmpty()) {
            errors = errors.and("means", text.of("fee.error.means"));
        }
        return errors;
    }

    /** The field that a refusal is about. */
    static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "fee.refused.amount", "fee.refused.bounds" -> "amount";
            case "fee.refused.receipt", "fee.refused.receiptTaken" -> "receipt";
            case "fee.refused.outOfOrder" -> "on";
            case "fee.refused.termPast" -> "until";
            case "fee.refused.reason" -> "reason";
            default -> null;
        };
    }
}
