package org.mingjing.court.justice.fees.web.settle;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.FeeSums;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.SettleFees;
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
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.trace.LedgerText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 费用结算页 What the instrument says each party bears; what goes back and what is still due follows. */
@Controller
class SettlePage {

    private final FeeDoor door;
    private final FeeSheetPage sheets;
    private final SettlementDesk desk;
    private final Fees fees;
    private final CaseDetails details;

    SettlePage(FeeDoor door, FeeSheetPage sheets, SettlementDesk desk, Fees fees, CaseDetails details) {
        this.door = door;
        this.sheets = sheets;
        this.desk = desk;
        this.fees = fees;
        this.details = details;
    }

    @Allowed(Permission.FEES)
    @GetMapping("/cases/{id}/fees/settle")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.FEES, "FeeForm", frame, model, response, card -> {
            FeeForm form =
                    FeeForm.empty(fees.settled(card.id()).map(Settled::no).orElse(0));
            return sheets.show(card, sheet(card, form, frame), form, FormErrors.NONE, frame, model);
        });
    }

    @Allowed(Permission.FEES)
    @PostMapping("/cases/{id}/fees/settle")
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
            FeeEnd end = Arrays.stream(FeeEnd.values())
                    .filter(one -> one.name().equals(form.word("end")))
                    .findFirst()
                    .orElse(null);
            LocalDate on = form.day("on");
            FormErrors errors = FormErrors.NONE;
            errors = end == null ? errors.and("end", text.of("fee.error.end")) : errors;
            errors = on == null ? errors.and("on", text.of("fee.error.day")) : errors;
            SequencedMap<String, Money> borne = new LinkedHashMap<>();
            List<String> parties = parties(card);
            for (int at = 0; at < parties.size(); at++) {
                String name = "borne-" + at;
                Money share = form.money(name);
                if (share != null && share.fen() > 0) {
                    borne.put(parties.get(at), share);
                } else if (share == null && !form.word(name).isEmpty()) {
                    errors = errors.and(name, text.of("fee.error.amount"));
                }
            }
            if (end != null && on != null && !errors.any()) {
                Decision<String> done = desk.settle(new SettleFees(
                        new Origin(actor, null, on, form.key()), card.court(), card.id(), form.revision(), end, borne));
                if (!(done instanceof Decision.Refused<String> refused)) {
                    return "redirect:/cases/" + card.id() + "/fees?saved=settle#settled";
                }
                errors = FormErrors.refused(
                        refused.code().equals("fee.refused.effect")
                                ? "on"
                                : refused.code().startsWith("fees.settle.")
                                                || refused.code().equals("fee.refused.forgiven")
                                        ? "borne-0"
                                        : null,
                        refused,
                        text);
            }
            return sheets.show(card, sheet(card, form, frame), form, errors, frame, model);
        });
    }

    private Sheet sheet(CaseCard card, FeeForm form, Frame frame) {
        Text text = frame.text();
        LedgerText law = LedgerText.in(text.locale());
        String conclusion = card.conclusion();
        FeeEnd usual =
                conclusion == null ? FeeEnd.DECIDED : FeeEnd.of(conclusion).orElse(FeeEnd.DECIDED);
        form.with("end", usual).with("on", card.concludedOn());
        List<Charge> charges = fees.of(card.id());
        List<Fact> facts = new ArrayList<>();
        for (Charge one : charges) {
            if (one.advance() != Advance.LOSER) {
                facts.add(Fact.of(
                        text.of("fee.advancedBy", one.payer()),
                        text.of("fee.yuan", one.paid().toString())));
            }
        }
        facts.add(Fact.of(
                text.of("fee.toBear", law.of(usual.phrase())),
                text.of(
                        "fee.yuan",
                        FeeSums.atEnd(charges, usual, Charge::owed).fee().toString())));
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                "select",
                Field.of("end", text.of("fee.end"))
                        .choices(Arrays.stream(FeeEnd.values())
                                .map(one -> new Option(one.name(), law.of(one.phrase())))
                                .toList())
                        .holding(form.word("end"))
                        .mandatory()));
        inputs.add(new Input(
                "date",
                Field.of("on", text.of("fee.effectiveOn"))
                        .holding(form.word("on"))
                        .between(card.concludedOn(), frame.today())
                        .mandatory()));
        List<String> parties = parties(card);
        for (int at = 0; at < parties.size(); at++) {
            inputs.add(new Input(
                    "text",
                    Field.of("borne-" + at, text.of("fee.bears", parties.get(at)))
                            .holding(form.word("borne-" + at))
                            .upTo(20)));
        }
        return new Sheet(
                text.of("fee.do.settle"), facts, text.of("fee.note.settle"), inputs, text.of("fee.save.settle"));
    }

    private List<String> parties(CaseCard card) {
        return details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .toList();
    }
}
