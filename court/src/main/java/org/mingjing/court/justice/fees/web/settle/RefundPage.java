package org.mingjing.court.justice.fees.web.settle;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.FeesDesk;
import org.mingjing.court.justice.fees.RefundFee;
import org.mingjing.court.justice.fees.Settled;
import org.mingjing.court.justice.fees.SettlementDesk;
import org.mingjing.court.justice.fees.web.FeeDoor;
import org.mingjing.court.justice.fees.web.FeeForm;
import org.mingjing.court.justice.fees.web.FeeSheetPage;
import org.mingjing.court.justice.fees.web.FeeSheetPage.Sheet;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 退费页 A second person approves what goes back, and enters its voucher. */
@Controller
class RefundPage {

    private final FeeDoor door;
    private final FeeSheetPage sheets;
    private final SettlementDesk desk;
    private final Fees fees;

    RefundPage(FeeDoor door, FeeSheetPage sheets, SettlementDesk desk, Fees fees) {
        this.door = door;
        this.sheets = sheets;
        this.desk = desk;
        this.fees = fees;
    }

    @Allowed(Permission.FEES_REFUND)
    @GetMapping("/cases/{id}/fees/refund")
    String form(
            @PathVariable UUID id,
            @RequestParam String party,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.FEES_REFUND, "FeeForm", frame, model, response, card -> {
            Settled settled = settled(card);
            FeeForm form = FeeForm.empty(settled.no())
                    .with("amount", settled.waiting(party).yuan().toPlainString())
                    .with("on", frame.today());
            return sheets.show(card, sheet(settled, party, form, frame), form, FormErrors.NONE, frame, model);
        });
    }

    @Allowed(Permission.FEES_REFUND)
    @PostMapping("/cases/{id}/fees/refund")
    String send(
            @PathVariable UUID id,
            @RequestParam String party,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        FeeForm form = new FeeForm(typed);
        return door.enterCase(actor, id, Permission.FEES_REFUND, "FeeForm", frame, model, response, card -> {
            Text text = frame.text();
            Money amount = form.money("amount");
            LocalDate on = form.day("on");
            FormErrors errors = FormErrors.NONE;
            errors = amount == null ? errors.and("amount", text.of("fee.error.amount")) : errors;
            errors = on == null ? errors.and("on", text.of("fee.error.day")) : errors;
            if (amount != null && on != null) {
                Decision<String> done = desk.refund(new RefundFee(
                        new Origin(actor, null, on, form.key()),
                        card.court(),
                        card.id(),
                        form.revision(),
                        party,
                        amount,
                        form.word("voucher")));
                if (!(done instanceof Decision.Refused<String> refused)) {
                    return "redirect:/cases/" + card.id() + "/fees?saved=refund#settled";
                }
                errors = FormErrors.refused(
                        switch (refused.code()) {
                            case "fee.refused.refundAmount" -> "amount";
                            case "fee.refused.receipt", "fee.refused.receiptTaken" -> "voucher";
                            case "fee.refused.effect" -> "on";
                            default -> null;
                        },
                        refused,
                        text);
            }
            return sheets.show(card, sheet(settled(card), party, form, frame), form, errors, frame, model);
        });
    }

    private Settled settled(CaseCard card) {
        return fees.settled(card.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Sheet sheet(Settled settled, String party, FeeForm form, Frame frame) {
        Text text = frame.text();
        return new Sheet(
                text.of("fee.do.refund"),
                List.of(
                        Fact.of(text.of("fee.party"), party),
                        Fact.of(
                                text.of("fee.waiting"),
                                text.of("fee.yuan", settled.waiting(party).toString())),
                        Fact.of(text.of("fee.refundBy"), text.date(settled.refundBy()))),
                text.of("fee.note.refund"),
                List.of(
                        new Input(
                                "text",
                                Field.of("amount", text.of("fee.amount.yuan"))
                                        .holding(form.word("amount"))
                                        .upTo(20)
                                        .mandatory()),
                        new Input(
                                "date",
                                Field.of("on", text.of("fee.refundedOn"))
                                        .holding(form.word("on"))
                                        .between(settled.effectiveOn(), frame.today())
                                        .mandatory()),
                        new Input(
                                "text",
                                Field.of("voucher", text.of("fee.voucher"))
                                        .holding(form.word("voucher"))
                                        .upTo(FeesDesk.LONGEST)
                                        .mandatory())),
                text.of("fee.save.refund"));
    }
}
