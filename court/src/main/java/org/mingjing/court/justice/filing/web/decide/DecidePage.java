package org.mingjing.court.justice.filing.web.decide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.RefuseFiling;
import org.mingjing.court.justice.filing.TellDefects;
import org.mingjing.court.justice.filing.web.FilingDoor;
import org.mingjing.court.justice.filing.web.FilingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.mingjing.law.filing.FilingBar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 立案处理 Telling all that is missing, not accepting. What was typed stays, whatever the answer. */
@Controller
class DecidePage {

    private final FilingDoor door;
    private final FilingDesk desk;

    DecidePage(FilingDoor door, FilingDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/tell")
    String tell(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return show("tell", door.enter(actor, id), null, FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.FILING)
    @PostMapping("/filings/{id}/tell")
    String tell(@PathVariable UUID id, DecideForm form, Actor actor, Frame frame, Model model) {
        Filing filing = door.enter(actor, id);
        LocalDate correctBy = TypedDay.of(form.correctBy());
        if (correctBy == null) {
            return show("tell", filing, form, missing(true, "correctBy", FormErrors.NONE, frame), frame, model);
        }
        return answered(
                "tell",
                filing,
                form,
                desk.tell(new TellDefects(
                        new Origin(actor, null, frame.today(), form.key()),
                        filing.court(),
                        filing.id(),
                        form.revision(),
                        correctBy)),
                frame,
                model);
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/refuse")
    String refuse(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return show("refuse", door.enter(actor, id), null, FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.FILING)
    @PostMapping("/filings/{id}/refuse")
    String refuse(@PathVariable UUID id, DecideForm form, Actor actor, Frame frame, Model model) {
        Filing filing = door.enter(actor, id);
        LocalDate on = TypedDay.of(form.decidedOn());
        String word = Objects.requireNonNullElse(form.ground(), "");
        FilingBar ground = Arrays.stream(FilingBar.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(null);
        String reasons = Objects.requireNonNullElse(form.reasons(), "");
        boolean groundless = ground == null && !word.equals(DecideFields.NOT_CORRECTED);
        FormErrors missing = missing(on == null, "decidedOn", FormErrors.NONE, frame);
        missing = missing(groundless, "ground", missing, frame);
        missing = missing(reasons.isBlank(), "reasons", missing, frame);
        if (on == null || missing.any()) {
            return show("refuse", filing, form, missing, frame, model);
        }
        return answered(
                "refuse",
                filing,
                form,
                desk.refuse(new RefuseFiling(
                        new Origin(actor, null, on, form.key()),
                        filing.court(),
                        filing.id(),
                        form.revision(),
                        ground,
                        reasons)),
                frame,
                model);
    }

    private static FormErrors missing(boolean missing, String field, FormErrors errors, Frame frame) {
        return missing ? errors.and(field, frame.text().of("filing.error." + field)) : errors;
    }

    private String answered(
            String act, Filing filing, DecideForm form, Decision<String> done, Frame frame, Model model) {
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:" + FilingWords.href(filing) + "?saved=" + act;
            case Decision.Refused<String> refused ->
                show(
                        act,
                        filing,
                        form.seen(FilingWords.seen(filing, form.revision(), refused)),
                        FormErrors.refused(null, refused, frame.text()),
                        frame,
                        model);
        };
    }

    private static String show(
            String act, Filing filing, @Nullable DecideForm typed, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("act", act)
                .addAttribute("filing", filing)
                .addAttribute("defects", FilingWords.defects(filing.defects(), frame.text()))
                .addAttribute("errors", errors)
                .addAttribute(
                        "fields",
                        DecideFields.of(act, filing, typed, frame).stream()
                                .map(input ->
                                        new Input(input.type(), input.field().errorOf(errors)))
                                .toList())
                .addAttribute("revision", typed == null ? filing.revision() : typed.revision())
                .addAttribute("key", (typed == null ? UUID.randomUUID() : typed.key()).toString());
        return "justice/filing/web/decide/decide";
    }
}
