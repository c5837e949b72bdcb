package org.mingjing.court.justice.cases.web.withhold;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.RecusePerson;
import org.mingjing.court.justice.cases.SealCase;
import org.mingjing.court.justice.cases.WithholdDesk;
import org.mingjing.court.justice.cases.WithholdDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 密封与回避页 From whom the case is withheld. */
@Controller
class WithholdPage {

    private final CourtBoundary boundary;
    private final WithholdDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final Cases cases;
    private final CaseDetails details;
    private final WithholdDesk desk;
    private final People people;

    WithholdPage(
            CourtBoundary boundary,
            WithholdDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            Cases cases,
            CaseDetails details,
            WithholdDesk desk,
            People people) {
        this.boundary = boundary;
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.cases = cases;
        this.details = details;
        this.desk = desk;
        this.people = people;
    }

    @Allowed(Permission.CASE_WITHHOLD)
    @GetMapping("/cases/{id}/withhold")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return show(new CaseId(id), "", FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.CASE_WITHHOLD)
    @PostMapping("/cases/{id}/seal")
    String seal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean closed,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        CaseId of = new CaseId(id);
        String words = reason.strip();
        return switch (toSeal(of, actor)) {
            case Decision.Refused<CaseCard> refused -> refusals.show(refused, frame, model, response);
            case Decision.Granted<CaseCard>(CaseCard card) ->
                answer(
                        of,
                        desk.perform(new SealCase(origin(actor, key, frame), card.court(), of, closed, words)),
                        words,
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    @Allowed(Permission.CASE_WITHHOLD)
    @PostMapping("/cases/{id}/recuse")
    String recuse(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID person,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        CaseId of = new CaseId(id);
        if (person == null) {
            FormErrors errors = FormErrors.NONE.and("person", frame.text().of("cases.withhold.personMissing"));
            return show(of, "", errors, actor, frame, model, response);
        }
        return switch (court(of, actor)) {
            case Decision.Refused<CaseCard> refused -> refusals.show(refused, frame, model, response);
            case Decision.Granted<CaseCard>(CaseCard card) ->
                answer(
                        of,
                        desk.perform(
                                new RecusePerson(origin(actor, key, frame), card.court(), of, new PersonId(person))),
                        "",
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private Decision<CaseCard> toSeal(CaseId id, Actor actor) {
        return boundary.read(CourtScope.of(actor), () -> cases.require(actor, id, Permission.CASE_WITHHOLD));
    }

    private Decision<CaseCard> court(CaseId id, Actor actor) {
        return boundary.read(CourtScope.of(actor), () -> door.reach(actor, id));
    }

    private static Origin origin(Actor actor, @Nullable UUID key, Frame frame) {
        return new Origin(actor, null, frame.today(), key == null ? UUID.randomUUID() : key);
    }

    /** To the case, where the person still meets it. */
    private String answer(
            CaseId id,
            Decision<String> done,
            String reason,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return switch (done) {
            case Decision.Granted<String> granted ->
                court(id, actor) instanceof Decision.Granted<CaseCard>(CaseCard card) && reads(actor, card)
                        ? "redirect:/cases/" + id
                        : "redirect:/cases";
            case Decision.Refused<String> refused ->
                show(id, reason, refused(refused, frame.text()), actor, frame, model, response);
        };
    }

    private boolean reads(Actor actor, CaseCard card) {
        return boundary.read(CourtScope.of(actor), () -> cases.permits(actor, card, Permission.CASE_READ));
    }

    private static FormErrors refused(Decision.Refused<String> refused, Text text) {
        String field = refused.code().equals(WithholdDesk.REASON_MISSING) ? "reason" : null;
        return FormErrors.refused(field, refused, text);
    }

    private String show(
            CaseId id,
            String reason,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, card -> {
            model.addAttribute("frame", frame);
            boolean reads = cases.permits(actor, card, Permission.CASE_READ);
            model.addAttribute("head", reads ? heads.of(card, frame, "withhold") : null);
            model.addAttribute("number", card.number());
            model.addAttribute("errors", errors);
            model.addAttribute("id", card.id().toString());
            model.addAttribute("sealed", card.sealed());
            model.addAttribute("reason", reason(reason, errors, frame.text()));
            model.addAttribute("person", person(card, errors, frame.text()));
            return "justice/cases/web/withhold/withhold";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private static Field reason(String typed, FormErrors errors, Text text) {
        return Field.of("reason", text.of("cases.withhold.reason"))
                .holding(typed)
                .upTo(SealCase.LONGEST)
                .mandatory()
                .errorOf(errors);
    }

    private Field person(CaseCard card, FormErrors errors, Text text) {
        List<CaseDetails.Member> members = details.members(card.id()).stream()
                .filter(member -> member.until() == null && member.relation() != CaseRelation.RECUSED)
                .toList();
        var names =
                people.names(members.stream().map(CaseDetails.Member::person).toList());
        return Field.of("person", text.of("cases.withhold.person"))
                .mandatory()
                .errorOf(errors)
                .choices(members.stream()
                        .map(member -> new Option(
                                member.person().value().toString(),
                                names.getOrDefault(member.person(), "—") + " "
                                        + text.of("cases.relation."
                                                + member.relation().word())))
                        .toList());
    }
}
