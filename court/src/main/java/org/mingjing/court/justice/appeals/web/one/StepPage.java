package org.mingjing.court.justice.appeals.web.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.appeals.AdvanceAppeal;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.justice.appeals.AppealAct;
import org.mingjing.court.justice.appeals.AppealDesk;
import org.mingjing.court.justice.appeals.web.AppealDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
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

/** 上诉办理页 One step with its day; what was typed stays, whatever the answer. */
@Controller
class StepPage {

    private final AppealDoor door;
    private final AppealDesk desk;
    private final OtherTerms others;

    StepPage(AppealDoor door, AppealDesk desk, OtherTerms others) {
        this.door = door;
        this.desk = desk;
        this.others = others;
    }

    @Allowed(Permission.APPEAL)
    @GetMapping("/appeals/{id}/step/{act}")
    String form(@PathVariable UUID id, @PathVariable String act, Actor actor, Frame frame, Model model) {
        return show(door.enter(actor, id), act(act), null, FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.APPEAL)
    @PostMapping("/appeals/{id}/step/{act}")
    String send(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        Appeal appeal = door.enter(actor, id);
        AppealAct chosen = act(act);
        LocalDate on = TypedDay.of(TypedWords.of(typed, "on"));
        if (on == null) {
            FormErrors errors = FormErrors.NONE.and("on", frame.text().of("appeals.error.day"));
            return show(appeal, chosen, typed, errors, frame, model);
        }
        String revision = TypedWords.of(typed, "revision");
        Decision<String> done = desk.advance(new AdvanceAppeal(
                new Origin(actor, null, on, TypedId.orNew(TypedWords.of(typed, "key"))),
                actor.court(),
                appeal.id(),
                revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1,
                chosen,
                TypedWords.of(typed, "words")));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/appeals/" + id + "?saved=" + chosen.word();
            case Decision.Refused<String> refused ->
                show(appeal, chosen, typed, FormErrors.refused(null, refused, frame.text()), frame, model);
        };
    }

    private static AppealAct act(String word) {
        return Arrays.stream(AppealAct.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Appeal appeal,
            AppealAct act,
            @Nullable MultiValueMap<String, String> typed,
            FormErrors errors,
            Frame frame,
            Model model) {
        Text text = frame.text();
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                "date",
                Field.of("on", text.of("appeals.on"))
                        .holding(typed == null ? frame.today() : typed.getFirst("on"))
                        .between(appeal.madeOn(), frame.today())
                        .mandatory()
                        .errorOf(errors)));
        if (act == AppealAct.TELL_GAP) {
            inputs.add(new Input(
                    "textarea",
                    Field.of("words", text.of("appeals.gap"))
                            .holding(typed == null ? null : typed.getFirst("words"))
                            .upTo(AdvanceAppeal.LONGEST)
                            .mandatory()
                            .errorOf(errors)));
        }
        model.addAttribute("frame", frame)
                .addAttribute("appeal", appeal)
                .addAttribute("title", text.of("appeals.act." + act.word()))
                .addAttribute("lead", text.of("appeals.lead." + act.word()))
                .addAttribute("others", act == AppealAct.SEND ? others.of(appeal, frame) : List.of())
                .addAttribute("inputs", inputs)
                .addAttribute("errors", errors)
                .addAttribute(
                        "key",
                        typed == null
                                ? UUID.randomUUID().toString()
                                : TypedId.orNew(TypedWords.of(typed, "key")).toString());
        return "justice/appeals/web/one/step";
    }
}
