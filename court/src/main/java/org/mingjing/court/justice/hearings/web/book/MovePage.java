package org.mingjing.court.justice.hearings.web.book;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingCheck;
import org.mingjing.court.justice.hearings.HearingDesk;
import org.mingjing.court.justice.hearings.HearingPlan;
import org.mingjing.court.justice.hearings.MoveHearing;
import org.mingjing.court.justice.hearings.Scrutiny;
import org.mingjing.court.justice.hearings.web.HearingDoor;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.justice.hearings.web.book.BookChoices.Choices;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 改期 A hearing is moved: first what moves with it, then the move; what was typed stays whatever the answer. */
@Controller
class MovePage {

    private final HearingDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final BookChoices choices;
    private final HearingCheck check;
    private final MoveEffects effects;
    private final HearingDesk desk;

    MovePage(
            HearingDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            BookChoices choices,
            HearingCheck check,
            MoveEffects effects,
            HearingDesk desk) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.choices = choices;
        this.check = check;
        this.effects = effects;
        this.desk = desk;
    }

    /**
     * @param absent who cannot sit: the reason is filled in
     * @param instead who sits instead at the same hour
     * @param take another time, as the form names those that are free
     */
    @Allowed(Permission.HEARING_BOOK)
    @GetMapping("/hearings/{id}/move")
    String form(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID absent,
            @RequestParam @Nullable UUID instead,
            @RequestParam(defaultValue = "") String take,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, Permission.HEARING_BOOK, "HearingForm", (card, hearing) -> {
            Choices can = choices.of(card);
            HearingPlan plan = absent == null || instead == null
                    ? hearing.plan()
                    : hearing.plan().with(new PersonId(absent), new PersonId(instead));
            String reason = absent == null ? "" : frame.text().of("hearings.absence.reason");
            HearingForm form = HearingForm.of(plan, can.parties(), reason).taking(take);
            boolean proposed = absent != null && !form.check(frame.text()).any();
            return show(
                    card,
                    new Typed(hearing, can, form, UUID.randomUUID(), hearing.revision()),
                    proposed ? check.of(actor, card, form.plan(can.parties()), frame.today(), hearing.id()) : null,
                    FormErrors.NONE,
                    actor,
                    frame,
                    model);
        });
        return refusals.answer(shown, frame, model, response);
    }

    @Allowed(Permission.HEARING_BOOK)
    @PostMapping("/hearings/{id}/move")
    String send(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        String slot = TypedWords.of(typed, "take");
        HearingForm form = HearingForm.typed(typed).taking(slot);
        FormErrors errors = form.check(frame.text());
        boolean save = TypedWords.of(typed, "act").equals("save") && slot.isEmpty() && !errors.any();
        Decision<MoveHearing> asked = save ? command(id, revision, form, key, actor, frame) : null;
        Decision<String> done =
                asked instanceof Decision.Granted<MoveHearing>(MoveHearing command) ? desk.move(command) : null;
        if (done instanceof Decision.Granted<String>(String moved)) {
            return "redirect:/hearings/" + moved + "?saved=moved";
        }
        FormErrors shown = done instanceof Decision.Refused<String> refused
                ? FormErrors.refused(null, refused, frame.text())
                : errors;
        boolean meanwhile = done instanceof Decision.Refused<String> refused
                && refused.code().equals("hearings.refused.changedMeanwhile");
        Decision<String> page = door.enter(actor, id, Permission.HEARING_BOOK, "HearingForm", (card, hearing) -> {
            Choices can = choices.of(card);
            Scrutiny scrutiny =
                    errors.any() ? null : check.of(actor, card, form.plan(can.parties()), frame.today(), hearing.id());
            return show(
                    card,
                    new Typed(hearing, can, form, key, meanwhile ? hearing.revision() : revision),
                    scrutiny,
                    shown,
                    actor,
                    frame,
                    model);
        });
        return refusals.answer(page, frame, model, response);
    }

    private Decision<MoveHearing> command(UUID id, int revision, HearingForm form, UUID key, Actor actor, Frame frame) {
        return door.enter(
                actor,
                id,
                Permission.HEARING_BOOK,
                "HearingForm",
                (card, hearing) -> new MoveHearing(
                        new Origin(actor, null, frame.today(), key),
                        card.court(),
                        hearing.id(),
                        revision,
                        form.plan(choices.of(card).parties()),
                        form.because(),
                        form.reason(),
                        form.groundChosen()));
    }

    private String show(
            CaseCard card,
            Typed typed,
            @Nullable Scrutiny scrutiny,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model) {
        HearingPlan plan = scrutiny == null ? null : typed.form.plan(typed.can.parties());
        String address = HearingWords.href(typed.hearing);
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "hearings"))
                .addAttribute(
                        "view",
                        new BookViews(typed.form, typed.can, errors, frame)
                                .of(
                                        new BookViews.Place(
                                                frame.text().of("hearings.move"),
                                                address + "/move",
                                                address,
                                                typed.key.toString(),
                                                typed.revision),
                                        scrutiny,
                                        effects.of(card, typed.hearing, typed.form, plan, errors, actor, frame)));
        return "justice/hearings/web/book/book";
    }

    private record Typed(Hearing hearing, Choices can, HearingForm form, UUID key, int revision) {}
}
