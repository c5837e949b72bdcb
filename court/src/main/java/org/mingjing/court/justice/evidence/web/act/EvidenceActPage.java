package org.mingjing.court.justice.evidence.web.act;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.evidence.EvidenceAct;
import org.mingjing.court.justice.evidence.EvidenceBook;
import org.mingjing.court.justice.evidence.EvidenceDesk;
import org.mingjing.court.justice.evidence.EvidenceId;
import org.mingjing.court.justice.evidence.EvidenceRequestId;
import org.mingjing.court.justice.evidence.EvidenceTermId;
import org.mingjing.court.justice.evidence.MoveEvidence;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
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

/** 办理举证 One form a deed; what was typed stays when it is refused. */
@Controller
class EvidenceActPage {

    private final CaseDoor door;
    private final CaseRefusals refusals;
    private final CaseHeads heads;
    private final CaseDetails details;
    private final EvidenceBook book;
    private final EvidenceDesk desk;

    EvidenceActPage(
            CaseDoor door,
            CaseRefusals refusals,
            CaseHeads heads,
            CaseDetails details,
            EvidenceBook book,
            EvidenceDesk desk) {
        this.door = door;
        this.refusals = refusals;
        this.heads = heads;
        this.details = details;
        this.book = book;
        this.desk = desk;
    }

    @Allowed(Permission.EVIDENCE)
    @GetMapping("/cases/{id}/evidence/do/{deed}")
    String form(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam(required = false) @Nullable UUID of,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        EvidenceDeed what = known(deed);
        return refusals.answer(
                door.enter(actor, new CaseId(id), what.permission(), "EvidenceForm", card -> {
                    EvidenceObject object = object(card, what, of);
                    return show(card, what, object, null, FormErrors.NONE, object.revision(), frame, model);
                }),
                frame,
                model,
                response);
    }

    @Allowed(Permission.EVIDENCE)
    @PostMapping("/cases/{id}/evidence/do/{deed}")
    String send(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        EvidenceDeed what = known(deed);
        return refusals.answer(
                door.enter(
                        actor,
                        new CaseId(id),
                        what.permission(),
                        "EvidenceForm",
                        card -> send(card, what, object(card, what, of), sent, actor, frame, model)),
                frame,
                model,
                response);
    }

    private String send(
            CaseCard card,
            EvidenceDeed what,
            EvidenceObject object,
            MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm typed = new TypedForm(sent, frame.text());
        LocalDate on = typed.day("on");
        EvidenceAct act = EvidenceReading.read(what, typed, object);
        if (on == null || act == null || typed.errors().any()) {
            return show(card, what, object, sent, typed.errors(), typed.revision(), frame, model);
        }
        Decision<String> done = desk.move(new MoveEvidence(
                new Origin(actor, null, on, typed.key()), card.court(), card.id(), typed.revision(), act));
        return switch (done) {
            case Decision.Granted<String>(String made) ->
                "redirect:/cases/" + card.id() + "/evidence?saved=" + what.word() + "#e-" + made;
            case Decision.Refused<String> refused ->
                show(
                        card,
                        what,
                        object,
                        sent,
                        FormErrors.refused(null, refused, frame.text()),
                        refused.code().equals("proof.refused.changedMeanwhile") ? object.revision() : typed.revision(),
                        frame,
                        model);
        };
    }

    private static EvidenceDeed known(String deed) {
        return EvidenceDeed.of(deed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private EvidenceObject object(CaseCard card, EvidenceDeed deed, @Nullable UUID of) {
        if (deed.of() == EvidenceDeed.Of.CASE) {
            return EvidenceObject.NONE;
        }
        Optional<EvidenceObject> found = of == null
                ? Optional.empty()
                : switch (deed.of()) {
                    case TERM ->
                        book.term(new EvidenceTermId(of))
                                .filter(one -> one.caseId().equals(card.id()))
                                .map(one -> new EvidenceObject(one, null, null));
                    case ITEM ->
                        book.item(new EvidenceId(of))
                                .filter(one -> one.caseId().equals(card.id()))
                                .map(one -> new EvidenceObject(null, one, null));
                    case REQUEST ->
                        book.request(new EvidenceRequestId(of))
                                .filter(one -> one.caseId().equals(card.id()))
                                .map(one -> new EvidenceObject(null, null, one));
                    case CASE -> Optional.empty();
                };
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            CaseCard card,
            EvidenceDeed deed,
            EvidenceObject object,
            @Nullable MultiValueMap<String, String> typed,
            FormErrors errors,
            int revision,
            Frame frame,
            Model model) {
        List<String> parties = details.parties(card.id()).stream()
                .filter(party -> party.role() != PartyRole.PROSECUTION)
                .map(NewParty::name)
                .distinct()
                .toList();
        EvidenceFields fields = new EvidenceFields(card, parties, typed, frame);
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "evidence"))
                .addAttribute("deed", deed.word())
                .addAttribute("about", about(object))
                .addAttribute("errors", errors)
                .addAttribute("inputs", fields.inputs(deed, object, errors))
                .addAttribute("checks", fields.checks(deed))
                .addAttribute("revision", revision)
                .addAttribute("of", object.id() == null ? null : String.valueOf(object.id()))
                .addAttribute(
                        "key",
                        typed == null
                                ? UUID.randomUUID().toString()
                                : new TypedForm(typed, frame.text()).key().toString())
                .addAttribute("cancel", "/cases/" + card.id() + "/evidence");
        return "justice/evidence/web/act/act";
    }

    private static @Nullable String about(EvidenceObject object) {
        if (object.item() != null) {
            return object.item().party() + " · " + object.item().name();
        }
        return object.request() == null
                ? null
                : object.request().party() + " · " + object.request().subject();
    }
}
