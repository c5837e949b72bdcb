package org.mingjing.court.justice.fees.web.settle;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.fees.ChargeFee;
import org.mingjing.court.justice.fees.FeesDesk;
import org.mingjing.court.justice.fees.web.FeeDoor;
import org.mingjing.court.justice.fees.web.FeeForm;
import org.mingjing.court.justice.fees.web.FeeSheetPage;
import org.mingjing.court.justice.fees.web.FeeSheetPage.Sheet;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FeeStage;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.LedgerText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 开立费用页 What for, who pays, by which amount; the fee itself is reckoned. */
@Controller
class NewFeePage {

    private static final List<Advance> BY_HAND = Arrays.stream(Advance.values())
            .filter(one -> one != Advance.SUPPLEMENT && one != Advance.LOSER)
            .toList();

    private final FeeDoor door;
    private final FeeSheetPage sheets;
    private final FeesDesk desk;
    private final CaseDetails details;

    NewFeePage(FeeDoor door, FeeSheetPage sheets, FeesDesk desk, CaseDetails details) {
        this.door = door;
        this.sheets = sheets;
        this.desk = desk;
        this.details = details;
    }

    @Allowed(Permission.FEES)
    @GetMapping("/cases/{id}/fees/new")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.FEES, "FeeForm", frame, model, response, card -> {
            FeeForm form = FeeForm.empty(0);
            return sheets.show(card, sheet(card, form, frame), form, FormErrors.NONE, frame, model);
        });
    }

    @Allowed(Permission.FEES)
    @PostMapping("/cases/{id}/fees/new")
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        FeeForm form = new FeeForm(typed);
        return door.enterCase(actor, id, Permission.FEES, "FeeForm", frame, model, response, card -> {
            Text text = frame.text();
            FeeKind kind = chosen(FeeKind.values(), form.word("kind"));
            Advance advance = chosen(BY_HAND.toArray(Advance[]::new), form.word("advance"));
            FeeStage stage = chosen(FeeStage.values(), form.word("stage"));
            LocalDate on = form.day("on");
            boolean unread = !form.word("amount").isEmpty() && form.money("amount") == null;
            FormErrors errors = FormErrors.NONE;
            errors = kind == null ? errors.and("kind", text.of("fee.error.kind")) : errors;
            errors = advance == null ? errors.and("advance", text.of("fee.error.advance")) : errors;
            errors = unread ? errors.and("amount", text.of("fee.error.amount")) : errors;
            errors = on == null ? errors.and("on", text.of("fee.error.day")) : errors;
            if (kind != null && advance != null && on != null && !errors.any()) {
                Decision<String> done = desk.charge(new ChargeFee(
                        new Origin(actor, null, on, form.key()),
                        card.court(),
                        card.id(),
                        facts(kind, stage == null ? FeeStage.FIRST : stage, form, on),
                        advance,
                        form.word("payer")));
                if (!(done instanceof Decision.Refused<String> refused)) {
                    return "redirect:/cases/" + card.id() + "/fees?saved=new";
                }
                errors = FormErrors.refused(about(refused.code()), refused, text);
            }
            return sheets.show(card, sheet(card, form, frame), form, errors, frame, model);
        });
    }

    private static FeeFacts facts(FeeKind kind, FeeStage stage, FeeForm form, LocalDate on) {
        Money amount = form.money("amount");
        FeeFacts facts = FeeFacts.of(kind, amount, on).at(stage);
        Halving halving = chosen(Halving.values(), form.word("halving"));
        return halving == null ? facts : facts.halved(halving);
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "fees.amount.missing", "fees.amount.negative", "fee.refused.tooMuch" -> "amount";
            case "fee.refused.noParty" -> "payer";
            case "fee.refused.outOfOrder" -> "on";
            case "fees.application.stage" -> "stage";
            case "fees.application.halved", "fees.halving.stage" -> "halving";
            default -> null;
        };
    }

    private Sheet sheet(CaseCard card, FeeForm form, Frame frame) {
        Text text = frame.text();
        LedgerText law = LedgerText.in(text.locale());
        boolean summary = card.procedure() == Procedure.SUMMARY || card.procedure() == Procedure.SMALL_CLAIMS;
        boolean second = card.procedure() == Procedure.SECOND_INSTANCE;
        form.with("stage", second ? FeeStage.APPEAL : FeeStage.FIRST)
                .with("advance", second ? Advance.APPELLANT : Advance.PLAINTIFF)
                .with("halving", summary ? Halving.SUMMARY : "")
                .with("on", card.filedOn() == null ? frame.today() : card.filedOn());
        List<String> parties = details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .toList();
        return new Sheet(
                text.of("fee.do.new"),
                List.of(),
                text.of("fee.note.new"),
                List.of(
                        select(
                                "kind",
                                Arrays.stream(FeeKind.values())
                                        .map(one -> new Option(one.name(), law.of(one.phrase())))
                                        .toList(),
                                form,
                                text),
                        new Input(
                                "text",
                                Field.of("amount", text.of("fee.byAmount"))
                                        .holding(form.word("amount"))
                                        .hint(text.of("fee.byAmount.hint"))
                                        .upTo(20)),
                        select(
                                "stage",
                                Arrays.stream(FeeStage.values())
                                        .map(one -> new Option(one.name(), text.of("fee.stage." + one)))
                                        .toList(),
                                form,
                                text),
                        new Input(
                                "select",
                                Field.of("halving", text.of("fee.halving"))
                                        .choices(Arrays.stream(Halving.values())
                                                .filter(one -> one != Halving.MEDIATED && one != Halving.WITHDRAWN)
                                                .map(one -> new Option(one.name(), law.of(one.phrase())))
                                                .toList())
                                        .holding(form.word("halving"))),
                        select(
                                "payer",
                                parties.stream()
                                        .map(one -> new Option(one, one))
                                        .toList(),
                                form,
                                text),
                        select(
                                "advance",
                                BY_HAND.stream()
                                        .map(one -> new Option(one.name(), law.of(one.phrase())))
                                        .toList(),
                                form,
                                text),
                        new Input(
                                "date",
                                Field.of("on", text.of("fee.acceptedOn"))
                                        .holding(form.word("on"))
                                        .between(card.filedOn(), frame.today())
                                        .mandatory())),
                text.of("fee.save.reckon"));
    }

    private static Input select(String name, List<Option> options, FeeForm form, Text text) {
        return new Input(
                "select",
                Field.of(name, text.of("fee." + name))
                        .choices(options)
                        .holding(form.word(name))
                        .mandatory());
    }
}
