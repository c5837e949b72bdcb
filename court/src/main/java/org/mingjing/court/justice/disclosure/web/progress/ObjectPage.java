package org.mingjing.court.justice.disclosure.web.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.disclosure.FileObjection;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.ObjectionDesk;
import org.mingjing.court.justice.disclosure.PartyActor;
import org.mingjing.court.justice.disclosure.web.PartyReading;
import org.mingjing.court.justice.disclosure.web.PartyView.ChangeLine;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.TypedForm;
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

/** 提出审限异议 A party objects to one change of the time limit of its case. */
@Controller
class ObjectPage {

    private final PartyDoor door;
    private final PartyReading reading;
    private final PartyActor actors;
    private final CaseDetails details;
    private final ObjectionDesk desk;
    private final PartyRefusals refusals;

    ObjectPage(
            PartyDoor door,
            PartyReading reading,
            PartyActor actors,
            CaseDetails details,
            ObjectionDesk desk,
            PartyRefusals refusals) {
        this.door = door;
        this.reading = reading;
        this.actors = actors;
        this.details = details;
        this.desk = desk;
        this.refusals = refusals;
    }

    @Open
    @GetMapping("/progress/object/{fact}")
    String form(
            @PathVariable UUID fact,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return refusals.answer(
                door.enter(
                        request,
                        "PartyObject",
                        (card, code) -> show(card, code, fact, "", UUID.randomUUID(), FormErrors.NONE, frame, model)),
                frame,
                model,
                response);
    }

    @Open
    @PostMapping("/progress/object/{fact}")
    String send(
            @PathVariable UUID fact,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        TypedForm typed = new TypedForm(sent, frame.text());
        return refusals.answer(
                door.enter(request, "PartyObject", (card, code) -> {
                    String name =
                            details.parties(card.id()).get(code.party() - 1).name();
                    Decision<String> done = desk.file(new FileObjection(
                            new Origin(actors.of(code, name), null, frame.today(), typed.key()),
                            card.court(),
                            card.id(),
                            code.party(),
                            new FactId(fact),
                            typed.word("reasons")));
                    return switch (done) {
                        case Decision.Granted<String> granted -> "redirect:/progress/case?saved=objected";
                        case Decision.Refused<String> refused
                        when change(card, code, fact, frame).isEmpty() ->
                            refusals.answer(refused, frame, model, response);
                        case Decision.Refused<String> refused -> {
                            FormErrors errors = FormErrors.refused("reasons", refused, frame.text());
                            yield show(card, code, fact, typed.word("reasons"), typed.key(), errors, frame, model);
                        }
                    };
                }),
                frame,
                model,
                response);
    }

    private String show(
            CaseCard card,
            HeldCode code,
            UUID fact,
            String reasons,
            UUID key,
            FormErrors errors,
            Frame frame,
            Model model) {
        ChangeLine change =
                change(card, code, fact, frame).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("frame", frame)
                .addAttribute("number", card.number())
                .addAttribute("change", change)
                .addAttribute("errors", errors)
                .addAttribute("key", key.toString())
                .addAttribute(
                        "field",
                        Field.of("reasons", frame.text().of("disclosure.object.reasons"))
                                .hint(frame.text().of("disclosure.object.hint", FileObjection.LONGEST))
                                .holding(reasons)
                                .upTo(FileObjection.LONGEST)
                                .mandatory()
                                .errorOf(errors));
        return "justice/disclosure/web/progress/object";
    }

    /** Empty where nothing may be said against it any more. */
    private Optional<ChangeLine> change(CaseCard card, HeldCode code, UUID fact, Frame frame) {
        String here = "/progress/object/" + fact;
        return reading.of(card, code.party(), true, frame).changes().stream()
                .filter(one -> here.equals(one.object()))
                .findFirst();
    }
}
