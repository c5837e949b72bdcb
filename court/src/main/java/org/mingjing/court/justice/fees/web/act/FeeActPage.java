package org.mingjing.court.justice.fees.web.act;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.FeesDesk;
import org.mingjing.court.justice.fees.PayFee;
import org.mingjing.court.justice.fees.PayMeans;
import org.mingjing.court.justice.fees.ReverseFee;
import org.mingjing.court.justice.fees.SetFee;
import org.mingjing.court.justice.fees.SetFeeTerm;
import org.mingjing.court.justice.fees.TellFee;
import org.mingjing.court.justice.fees.web.FeeDoor;
import org.mingjing.court.justice.fees.web.FeeForm;
import org.mingjing.court.justice.fees.web.FeeSheetPage;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedId;
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

/** 费用登记页 One page for each thing that is entered on a fee; what was typed stays, whatever the answer. */
@Controller
class FeeActPage {

    private final FeeDoor door;
    private final FeeSheetPage sheets;
    private final FeesDesk desk;

    FeeActPage(FeeDoor door, FeeSheetPage sheets, FeesDesk desk) {
        this.door = door;
        this.sheets = sheets;
        this.desk = desk;
    }

    @Allowed(Permission.FEES)
    @GetMapping("/fees/{id}/{act}")
    String form(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String entry,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        FeeAct asked = asked(act);
        return door.enter(actor, id, Permission.FEES, "FeeForm", frame, model, response, (card, charge) -> {
            FeeForm form = FeeForm.empty(charge.revision()).with("entry", entry);
            return sheets.show(card, ActFields.sheet(asked, charge, form, frame), form, FormErrors.NONE, frame, model);
        });
    }

    @Allowed(Permission.FEES)
    @PostMapping("/fees/{id}/{act}")
    String send(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        FeeAct asked = asked(act);
        FeeForm form = new FeeForm(typed);
        return door.enter(actor, id, Permission.FEES, "FeeForm", frame, model, response, (card, charge) -> {
            FormErrors errors = ActFields.missing(asked, form, frame);
            if (!errors.any()) {
                Decision<String> done = perform(asked, card, charge, form, actor, frame);
                if (!(done instanceof Decision.Refused<String> refused)) {
                    return "redirect:/cases/" + card.id() + "/fees?saved=" + asked.word() + "#c-" + charge.id();
                }
                errors = FormErrors.refused(ActFields.about(refused.code()), refused, frame.text());
            }
            return sheets.show(card, ActFields.sheet(asked, charge, form, frame), form, errors, frame, model);
        });
    }

    private Decision<String> perform(FeeAct act, CaseCard card, Charge charge, FeeForm form, Actor actor, Frame frame) {
        LocalDate on = form.day("on");
        Origin origin = new Origin(actor, null, on == null ? frame.today() : on, form.key());
        Money typed = form.money("amount");
        Money amount = typed == null ? Money.ZERO : typed;
        LocalDate until = form.day("until");
        int revision = form.revision();
        return switch (act) {
            case SET -> desk.set(new SetFee(origin, card.court(), card.id(), charge.id(), revision, amount));
            case TELL -> desk.tell(new TellFee(origin, card.court(), card.id(), charge.id(), revision));
            case TERM ->
                desk.term(new SetFeeTerm(
                        origin, card.court(), card.id(), charge.id(), revision, until == null ? frame.today() : until));
            case PAY ->
                desk.pay(new PayFee(
                        origin,
                        card.court(),
                        card.id(),
                        charge.id(),
                        revision,
                        amount,
                        PayMeans.of(form.word("means")).orElse(PayMeans.WINDOW),
                        form.word("receipt"),
                        form.word("payer")));
            case REVERSE ->
                desk.reverse(new ReverseFee(
                        origin, card.court(), card.id(), charge.id(), revision, entry(form), form.word("reason")));
        };
    }

    private static UUID entry(FeeForm form) {
        UUID entry = TypedId.of(form.word("entry"));
        if (entry == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return entry;
    }

    private static FeeAct asked(String act) {
        return FeeAct.of(act).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
