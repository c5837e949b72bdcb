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
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.fees.AskFeeReview;
import org.mingjing.court.justice.fees.AskedReview;
import org.mingjing.court.justice.fees.DecideFeeReview;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.FeesDesk;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 费用复核页 A party objects; the president decides within fifteen days (诉讼费用交纳办法 43). */
@Controller
class ReviewPage {

    private final FeeDoor door;
    private final FeeSheetPage sheets;
    private final SettlementDesk desk;
    private final Fees fees;
    private final CaseDetails details;

    ReviewPage(FeeDoor door, FeeSheetPage sheets, SettlementDesk desk, Fees fees, CaseDetails details) {
        this.door = door;
        this.sheets = sheets;
        this.desk = desk;
        this.fees = fees;
        this.details = details;
    }

    @Allowed(Permission.FEES)
    @GetMapping("/cases/{id}/fees/review")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.FEES, "FeeForm", frame, model, response, card -> {
            FeeForm form = FeeForm.empty(0).with("on", frame.today());
            return sheets.show(card, asked(card, form, frame), form, FormErrors.NONE, frame, model);
        });
    }

    @Allowed(Permission.FEES)
    @PostMapping("/cases/{id}/fees/review")
    String ask(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        FeeForm form = new FeeForm(typed);
        return door.enterCase(actor, id, Permission.FEES, "FeeForm", frame, model, response, card -> {
            LocalDate on = form.day("on");
            FormErrors errors =
                    on == null ? FormErrors.NONE.and("on", frame.text().of("fee.error.day")) : FormErrors.NONE;
            if (on != null) {
                Decision<String> done = desk.ask(new AskFeeReview(
                        new Origin(actor, null, on, form.key()),
                        card.court(),
                        card.id(),
                        form.word("payer"),
                        form.word("reasons")));
                if (!(done instanceof Decision.Refused<String> refused)) {
                    return "redirect:/cases/" + card.id() + "/fees?saved=review#reviews";
                }
                errors = FormErrors.refused(
                        switch (refused.code()) {
                            case "fee.refused.noParty" -> "payer";
                            case "fee.refused.reason" -> "reasons";
                            default -> "on";
                        },
                        refused,
                        frame.text());
            }
            return sheets.show(card, asked(card, form, frame), form, errors, frame, model);
        });
    }

    @Allowed(Permission.FEES_REVIEW)
    @GetMapping("/cases/{id}/fees/reviews/{review}")
    String decision(
            @PathVariable UUID id,
            @PathVariable UUID review,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.FEES_REVIEW, "FeeForm", frame, model, response, card -> {
            FeeForm form = FeeForm.empty(0);
            return sheets.show(card, decided(found(card, review), form, frame), form, FormErrors.NONE, frame, model);
        });
    }

    @Allowed(Permission.FEES_REVIEW)
    @PostMapping("/cases/{id}/fees/reviews/{review}")
    String decide(
            @PathVariable UUID id,
            @PathVariable UUID review,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        FeeForm form = new FeeForm(typed);
        return door.enterCase(actor, id, Permission.FEES_REVIEW, "FeeForm", frame, model, response, card -> {
            boolean chosen = form.word("outcome").matches("kept|changed");
            FormErrors errors = chosen
                    ? FormErrors.NONE
                    : FormErrors.NONE.and("outcome", frame.text().of("fee.error.outcome"));
            if (chosen) {
                Decision<String> done = desk.decide(new DecideFeeReview(
                        new Origin(actor, null, frame.today(), form.key()),
                        card.court(),
                        card.id(),
                        review,
                        form.word("outcome").equals("changed"),
                        form.word("reasons")));
                if (!(done instanceof Decision.Refused<String> refused)) {
                    return "redirect:/cases/" + card.id() + "/fees?saved=decide#reviews";
                }
                errors = FormErrors.refused(
                        refused.code().equals("fee.refused.reason") ? "reasons" : null, refused, frame.text());
            }
            return sheets.show(card, decided(found(card, review), form, frame), form, errors, frame, model);
        });
    }

    private AskedReview found(CaseCard card, UUID review) {
        return fees.reviews(card.id()).stream()
                .filter(one -> one.id().equals(review))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Sheet asked(CaseCard card, FeeForm form, Frame frame) {
        Text text = frame.text();
        List<Option> parties = details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .map(one -> new Option(one, one))
                .toList();
        return new Sheet(
                text.of("fee.do.review"),
                List.of(),
                text.of("fee.note.review"),
                List.of(
                        new Input(
                                "select",
                                Field.of("payer", text.of("fee.party"))
                                        .choices(parties)
                                        .holding(form.word("payer"))
                                        .mandatory()),
                        new Input(
                                "date",
                                Field.of("on", text.of("fee.askedOn"))
                                        .holding(form.word("on"))
                                        .between(card.filedOn(), frame.today())
                                        .mandatory()),
                        reasons(form, text)),
                text.of("fee.save"));
    }

    private static Sheet decided(AskedReview review, FeeForm form, Frame frame) {
        Text text = frame.text();
        return new Sheet(
                text.of("fee.do.decide"),
                List.of(
                        Fact.of(text.of("fee.party"), review.party()),
                        Fact.of(text.of("fee.review.reasons"), review.reasons()),
                        Fact.of(text.of("fee.decideBy"), text.date(review.decideBy()))),
                text.of("fee.note.decide"),
                List.of(
                        new Input(
                                "select",
                                Field.of("outcome", text.of("fee.review.outcome"))
                                        .choices(List.of(
                                                new Option("kept", text.of("fee.review.keep")),
                                                new Option("changed", text.of("fee.review.change"))))
                                        .holding(form.word("outcome"))
                                        .mandatory()),
                        reasons(form, text)),
                text.of("fee.save"));
    }

    private static Input reasons(FeeForm form, Text text) {
        return new Input(
                "textarea",
                Field.of("reasons", text.of("fee.review.reasons"))
                        .holding(form.word("reasons"))
                        .upTo(FeesDesk.LONGEST)
                        .mandatory());
    }
}
