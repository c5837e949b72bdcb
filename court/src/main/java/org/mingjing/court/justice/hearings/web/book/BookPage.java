package org.mingjing.court.justice.hearings.web.book;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.hearings.BookHearing;
import org.mingjing.court.justice.hearings.HearingCheck;
import org.mingjing.court.justice.hearings.HearingDesk;
import org.mingjing.court.justice.hearings.Scrutiny;
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

/** 排期 A hearing is typed in, checked against everything at once, and fixed; what was typed stays whatever the answer. */
@Controller
class BookPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final BookChoices choices;
    private final HearingCheck check;
    private final HearingDesk desk;

    BookPage(
            CaseDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            BookChoices choices,
            HearingCheck check,
            HearingDesk desk) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.choices = choices;
        this.check = check;
        this.desk = desk;
    }

    @Allowed(Permission.HEARING_BOOK)
    @GetMapping("/cases/{id}/hearings/new")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Decision<String> shown = door.enter(
                actor,
                new CaseId(id),
                Permission.HEARING_BOOK,
                "HearingForm",
                card -> show(
                        card,
                        new Typed(choices.proposed(card, frame.today()), UUID.randomUUID()),
                        null,
                        FormErrors.NONE,
                        frame,
                        model));
        return refusals.answer(shown, frame, model, response);
    }

    @Allowed(Permission.HEARING_BOOK)
    @PostMapping("/cases/{id}/hearings/new")
    String send(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        String slot = TypedWords.of(typed, "take");
        HearingForm form = HearingForm.typed(typed).taking(slot);
        FormErrors errors = form.check(frame.text());
        boolean save = slot.isEmpty() && !errors.any();
        Decision<BookHearing> asked = save ? command(id, form, key, actor, frame) : null;
        Decision<String> done =
                asked instanceof Decision.Granted<BookHearing>(BookHearing command) ? desk.book(command) : null;
        if (done instanceof Decision.Granted<String>) {
            return "redirect:/cases/" + id + "/hearings?saved=booked";
        }
        FormErrors shown = done instanceof Decision.Refused<String> refused
                ? FormErrors.refused(null, refused, frame.text())
                : errors;
        Decision<String> page = door.enter(actor, new CaseId(id), Permission.HEARING_BOOK, "HearingForm", card -> {
            Scrutiny scrutiny = errors.any()
                    ? null
                    : check.of(actor, card, form.plan(choices.of(card).parties()), frame.today(), null);
            return show(card, new Typed(form, key), scrutiny, shown, frame, model);
        });
        return refusals.answer(page, frame, model, response);
    }

    private Decision<BookHearing> command(UUID id, HearingForm form, UUID key, Actor actor, Frame frame) {
        return door.enter(
                actor,
                new CaseId(id),
                Permission.HEARING_BOOK,
                "HearingForm",
                card -> new BookHearing(
                        new Origin(actor, null, frame.today(), key),
                        card.court(),
                        card.id(),
                        form.plan(choices.of(card).parties()),
                        form.because()));
    }

    private String show(
            CaseCard card, Typed typed, @Nullable Scrutiny scrutiny, FormErrors errors, Frame frame, Model model) {
        Choices can = choices.of(card);
        String address = "/cases/" + card.id() + "/hearings";
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "hearings"))
                .addAttribute(
                        "view",
                        new BookViews(typed.form, can, errors, frame)
                                .of(
                                        new BookViews.Place(
                                                frame.text().of("hearings.book"),
                                                address + "/new",
                                                address,
                                                typed.key.toString(),
                                                0),
                                        scrutiny,
                                        null));
        return "justice/hearings/web/book/book";
    }

    private record Typed(HearingForm form, UUID key) {}
}
