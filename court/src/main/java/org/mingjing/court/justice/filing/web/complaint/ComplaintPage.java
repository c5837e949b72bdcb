package org.mingjing.court.justice.filing.web.complaint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.filing.CorrectFiling;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.FilingState;
import org.mingjing.court.justice.filing.ReceiveFiling;
import org.mingjing.court.justice.filing.web.FilingDoor;
import org.mingjing.court.justice.filing.web.FilingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.filing.ComplaintReading;
import org.mingjing.law.filing.FilingKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 收件、补正 A complaint is typed in, or put right. */
@Controller
class ComplaintPage {

    private final FilingDoor door;
    private final FilingDesk desk;
    private final RelayFields relays;

    ComplaintPage(FilingDoor door, FilingDesk desk, RelayFields relays) {
        this.door = door;
        this.desk = desk;
        this.relays = relays;
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/new")
    String form(Actor actor, Frame frame, Model model) {
        return show(
                null, 0, ComplaintForm.empty(frame.today()), UUID.randomUUID(), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.FILING)
    @PostMapping("/filings/new")
    String receive(
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        String act = TypedWords.of(typed, "act");
        ComplaintForm form = known(ComplaintForm.typed(typed)).after(act);
        FormErrors errors = act.isEmpty() ? form.check(frame.today(), frame.text()) : FormErrors.NONE;
        LocalDate received = TypedDay.of(form.receivedOn());
        model.addAttribute("asked", act.equals("elements"));
        if (!act.isEmpty() || errors.any() || received == null) {
            return show(null, 0, form, key, errors, actor, frame, model);
        }
        CourtId competent = relays.competent(form.competent(), actor);
        boolean relayed = !competent.equals(actor.court());
        Decision<String> done = desk.receive(new ReceiveFiling(
                new Origin(actor, null, received, key),
                competent,
                relayed ? FilingChannel.CROSS_REGION : FilingChannel.of(form.channel()),
                form.complaint(received)));
        return switch (done) {
            case Decision.Granted<String>(String id) ->
                relayed ? "redirect:/filings/relayed?saved" : "redirect:/filings/" + id + "?saved=received";
            case Decision.Refused<String> refused -> {
                model.addAttribute(
                        "lacks",
                        relayed
                                ? FilingWords.defects(ComplaintReading.defects(form.complaint(received)), frame.text())
                                : List.of());
                yield show(null, 0, form, key, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
            }
        };
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/correct")
    String correction(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        Filing filing = door.enter(actor, id);
        return show(
                filing,
                filing.revision(),
                ComplaintForm.of(filing),
                UUID.randomUUID(),
                FormErrors.NONE,
                actor,
                frame,
                model);
    }

    @Allowed(Permission.FILING)
    @PostMapping("/filings/{id}/correct")
    String correct(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam @Nullable String correctedOn,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        Filing filing = door.enter(actor, id);
        String act = TypedWords.of(typed, "act");
        ComplaintForm form = known(ComplaintForm.typed(typed)).after(act);
        FormErrors errors = act.isEmpty() ? form.check(frame.today(), frame.text()) : FormErrors.NONE;
        LocalDate on = filing.state() == FilingState.TOLD ? TypedDay.of(correctedOn) : frame.today();
        if (on == null && act.isEmpty()) {
            errors = errors.and("correctedOn", frame.text().of("filing.error.correctedOn"));
        }
        model.addAttribute("correctedOn", Objects.requireNonNullElse(correctedOn, ""));
        model.addAttribute("asked", act.equals("elements"));
        if (!act.isEmpty() || errors.any() || on == null) {
            return show(filing, revision, form, key, errors, actor, frame, model);
        }
        Decision<String> done = desk.correct(new CorrectFiling(
                new Origin(actor, null, on, key),
                filing.court(),
                filing.id(),
                revision,
                form.complaint(filing.complaint().receivedOn())));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/filings/" + id + "?saved=corrected";
            case Decision.Refused<String> refused ->
                show(
                        filing,
                        FilingWords.seen(filing, revision, refused),
                        form,
                        key,
                        FormErrors.refused(null, refused, frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    /** What a list does not know is what stands first in it. */
    private static ComplaintForm known(ComplaintForm form) {
        boolean kind =
                Arrays.stream(FilingKind.values()).anyMatch(one -> one.name().equals(form.kind()));
        boolean channel =
                Arrays.stream(FilingChannel.values()).anyMatch(one -> one.word().equals(form.channel()));
        return new ComplaintForm(
                form.competent(),
                channel ? form.channel() : FilingChannel.WINDOW.word(),
                kind ? form.kind() : FilingKind.CIVIL.name(),
                form.receivedOn(),
                form.cause(),
                form.amount(),
                form.claims(),
                form.grounds(),
                form.connection(),
                form.stated(),
                form.handedIn(),
                form.elements(),
                form.litigants().stream().map(LitigantForm::known).toList());
    }

    private String show(
            @Nullable Filing filing,
            int revision,
            ComplaintForm form,
            UUID key,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("fields", ComplaintFields.of(form, errors, frame))
                .addAttribute("competent", filing == null ? relays.field(form.competent(), actor.court(), frame) : null)
                .addAttribute("elements", ElementFields.of(form, errors, frame.text()))
                .addAttribute("errors", errors)
                .addAttribute("key", key.toString())
                .addAttribute("revision", revision)
                .addAttribute("filing", filing);
        return "justice/filing/web/complaint/complaint";
    }
}
