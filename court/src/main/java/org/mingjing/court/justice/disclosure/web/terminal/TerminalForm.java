package org.mingjing.court.justice.disclosure.web.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Money;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;

/** 自助起诉 The few things asked at the terminal; what is missing is told afterwards, all at once (登记立案规定 2, 7). */
record TerminalForm(
        String name,
        String identity,
        String phone,
        String address,
        String opponent,
        String opponentAddress,
        String claims,
        String grounds,
        String amount) {

    private static final int LINE = 100;
    private static final int TEXT = 2_000;

    static final TerminalForm EMPTY = new TerminalForm("", "", "", "", "", "", "", "", "");

    static TerminalForm typed(TypedForm form) {
        return new TerminalForm(
                form.word("name"),
                form.word("identity"),
                form.word("phone"),
                form.word("address"),
                form.word("opponent"),
                form.word("opponentAddress"),
                form.word("claims"),
                form.word("grounds"),
                form.word("amount"));
    }

    /** What cannot be taken in as it was typed. */
    FormErrors check(TypedForm form, Text text) {
        form.moneyIfAny("amount");
        FormErrors errors = form.errors();
        for (Map.Entry<String, String> must :
                List.of(Map.entry("name", name), Map.entry("opponent", opponent), Map.entry("claims", claims))) {
            if (must.getValue().isEmpty()) {
                errors = errors.and(must.getKey(), text.of("terminal.error.missing"));
            }
        }
        for (String line : List.of(name, identity, phone, address, opponent, opponentAddress)) {
            if (line.length() > LINE) {
                errors = errors.and("name", text.of("terminal.error.long", LINE));
            }
        }
        return claims.length() > TEXT || grounds.length() > TEXT
                ? errors.and("claims", text.of("terminal.error.long", TEXT))
                : errors;
    }

    /** Only once {@link #check} found nothing. */
    Complaint complaint(TypedForm form, LocalDate today) {
        Money money = form.moneyIfAny("amount");
        List<Litigant> litigants = new ArrayList<>();
        litigants.add(new Litigant(Side.CLAIMANT, false, name, identity, address, phone, "", "", false));
        litigants.add(new Litigant(Side.OPPONENT, false, opponent, "", opponentAddress, "", "", "", false));
        return new Complaint(FilingKind.CIVIL, today, "", claims, grounds, "", money, litigants, Set.of(), Set.of());
    }

    List<Input> inputs(FormErrors errors, Text text) {
        return Stream.of(
                        line("name", name).mandatory(),
                        line("identity", identity),
                        line("phone", phone),
                        line("address", address),
                        line("opponent", opponent).mandatory(),
                        line("opponentAddress", opponentAddress),
                        line("amount", amount),
                        Field.of("claims", "").holding(claims).upTo(TEXT).mandatory(),
                        Field.of("grounds", "").holding(grounds).upTo(TEXT))
                .map(field -> named(field, text).errorOf(errors))
                .map(field -> new Input(
                        field.name().equals("claims") || field.name().equals("grounds") ? "textarea" : "text", field))
                .toList();
    }

    private static Field line(String name, String typed) {
        return Field.of(name, "").holding(typed).upTo(LINE);
    }

    private static Field named(Field field, Text text) {
        return new Field(
                field.name(),
                text.of("terminal." + field.name()),
                field.value(),
                field.hint(),
                field.error(),
                field.required(),
                field.options(),
                field.attributes());
    }
}
