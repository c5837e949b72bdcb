package org.mingjing.court.justice.appeals.web.receive;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.appeals.AppealDesk;
import org.mingjing.court.justice.appeals.CaseDecision;
import org.mingjing.court.justice.appeals.ReceiveAppeal;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.mingjing.law.appeal.EffectiveJudgment.Party;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 收到上诉状 Who appeals, when it was made, when it came in. */
@Controller
class ReceivePage {

    private static final int LONGEST = 200;

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final CaseDecision decision;
    private final AppealDesk desk;

    ReceivePage(CaseDoor door, CaseHeads heads, CaseRefusals refusals, CaseDecision decision, AppealDesk desk) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.decision = decision;
        this.desk = desk;
    }

    @Allowed(Permission.APPEAL)
    @GetMapping("/cases/{id}/appeals/new")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return page(id, actor, frame, model, response, card -> show(card, null, FormErrors.NONE, frame, model));
    }

    @Allowed(Permission.APPEAL)
    @PostMapping("/cases/{id}/appeals/new")
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return page(id, actor, frame, model, response, card -> {
            Text text = frame.text();
            LocalDate madeOn = TypedDay.of(TypedWords.of(typed, "madeOn"));
            LocalDate receivedOn = TypedDay.of(TypedWords.of(typed, "receivedOn"));
            FormErrors errors = FormErrors.NONE;
            errors = madeOn == null ? errors.and("madeOn", text.of("appeals.error.day")) : errors;
            errors = receivedOn == null ? errors.and("receivedOn", text.of("appeals.error.day")) : errors;
            if (madeOn == null || receivedOn == null) {
                return show(card, typed, errors, frame, model);
            }
            List<Party> parties = decision.parties(card);
            String excuse = TypedWords.of(typed, "excuse");
            Decision<String> done = desk.receive(new ReceiveAppeal(
                    new Origin(actor, null, receivedOn, key(typed)),
                    card.court(),
                    card.id(),
                    IntStream.range(0, parties.size())
                            .filter(i -> "true".equals(TypedWords.of(typed, "party-" + i)))
                            .mapToObj(i -> parties.get(i).name())
                            .toList(),
                    madeOn,
                    excuse.length() > LONGEST ? excuse.substring(0, LONGEST) : excuse));
            return switch (done) {
                case Decision.Granted<String>(String appeal) -> "redirect:/appeals/" + appeal + "?saved=received";
                case Decision.Refused<String> refused ->
                    show(card, typed, FormErrors.refused(null, refused, text), frame, model);
            };
        });
    }

    private String page(
            UUID id,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response,
            Function<CaseCard, String> view) {
        return refusals.answer(
                door.enter(actor, new CaseId(id), Permission.APPEAL, "AppealForm", view), frame, model, response);
    }

    private static UUID key(MultiValueMap<String, String> typed) {
        try {
            return UUID.fromString(TypedWords.of(typed, "key"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private String show(
            CaseCard card, @Nullable MultiValueMap<String, String> typed, FormErrors errors, Frame frame, Model model) {
        Text text = frame.text();
        List<Party> parties = decision.parties(card);
        List<Input> inputs = List.of(
                new Input(
                        "date",
                        Field.of("madeOn", text.of("appeals.madeOn"))
                                .holding(typed == null ? frame.today() : typed.getFirst("madeOn"))
                                .between(card.concludedOn(), frame.today())
                                .hint(text.of("appeals.madeOn.hint"))
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "date",
                        Field.of("receivedOn", text.of("appeals.receivedOn"))
                                .holding(typed == null ? frame.today() : typed.getFirst("receivedOn"))
                                .between(card.concludedOn(), frame.today())
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "text",
                        Field.of("excuse", text.of("appeals.excuse"))
                                .holding(typed == null ? null : typed.getFirst("excuse"))
                                .hint(text.of("appeals.excuse.hint"))
                                .upTo(LONGEST)));
        List<Field> choices = IntStream.range(0, parties.size())
                .mapToObj(i -> {
                    Party one = parties.get(i);
                    return Field.of("party-" + i, one.name())
                            .holding(typed == null ? null : typed.getFirst("party-" + i))
                            .hint(
                                    one.servedOn() == null
                                            ? text.of("appeals.notServed")
                                            : text.of(
                                                    "appeals.mayUntil",
                                                    text.date(one.servedOn()),
                                                    text.date(decision.term(card, one)
                                                            .last())));
                })
                .toList();
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "appeals"))
                .addAttribute("errors", errors)
                .addAttribute("inputs", inputs)
                .addAttribute("parties", choices)
                .addAttribute(
                        "key",
                        typed == null
                                ? UUID.randomUUID().toString()
                                : key(typed).toString())
                .addAttribute("cancel", "/cases/" + card.id() + "/appeals");
        return "justice/appeals/web/receive/receive";
    }
}
