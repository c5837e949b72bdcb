package org.mingjing.court.justice.appeals.web.receive;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.mingjing.court.justice.fees.FeesOfAppeal;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.appeal.EffectiveJudgment.Party;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.trace.LedgerText;
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
    private final FeesOfAppeal fees;
    private final AppealDesk desk;

    ReceivePage(
            CaseDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            CaseDecision decision,
            FeesOfAppeal fees,
            AppealDesk desk) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.decision = decision;
        this.fees = fees;
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
            TypedForm form = new TypedForm(typed, frame.text());
            LocalDate madeOn = form.day("madeOn");
            LocalDate receivedOn = form.day("receivedOn");
            Money contested = form.moneyIfAny("contested");
            if (madeOn == null || receivedOn == null || form.errors().any()) {
                return show(card, typed, form.errors(), frame, model);
            }
            List<Party> parties = decision.parties(card);
            String excuse = form.word("excuse");
            Decision<String> done = desk.receive(new ReceiveAppeal(
                    new Origin(actor, null, receivedOn, form.key()),
                    card.court(),
                    card.id(),
                    IntStream.range(0, parties.size())
                            .filter(i -> form.checked("party-" + i))
                            .mapToObj(i -> parties.get(i).name())
                            .toList(),
                    madeOn,
                    excuse.length() > LONGEST ? excuse.substring(0, LONGEST) : excuse,
                    FeesOfAppeal.kinds().stream()
                            .filter(one -> one.name().equals(form.word("feeKind")))
                            .findFirst()
                            .orElse(null),
                    contested));
            return switch (done) {
                case Decision.Granted<String>(String appeal) -> "redirect:/appeals/" + appeal + "?saved=received";
                case Decision.Refused<String> refused ->
                    show(card, typed, FormErrors.refused(about(refused.code()), refused, frame.text()), frame, model);
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

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "appeals.refused.feeKind" -> "feeKind";
            case "fees.amount.missing", "fees.amount.negative" -> "contested";
            default -> null;
        };
    }

    private String show(
            CaseCard card, @Nullable MultiValueMap<String, String> typed, FormErrors errors, Frame frame, Model model) {
        Text text = frame.text();
        List<Party> parties = decision.parties(card);
        List<Input> inputs = new ArrayList<>(List.of(
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
                                .upTo(LONGEST))));
        if (card.category() != CaseCategory.CRIMINAL && !CaseDecision.ruling(card)) {
            inputs.addAll(fee(card, typed, errors, text));
        }
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
                                : new TypedForm(typed, text).key().toString())
                .addAttribute("cancel", "/cases/" + card.id() + "/appeals");
        return "justice/appeals/web/receive/receive";
    }

    private List<Input> fee(
            CaseCard card, @Nullable MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        LedgerText law = LedgerText.in(text.locale());
        return List.of(
                new Input(
                        "select",
                        Field.of("feeKind", text.of("appeals.feeKind"))
                                .choices(FeesOfAppeal.kinds().stream()
                                        .map(one -> new Option(one.name(), law.of(one.phrase())))
                                        .toList())
                                .holding(
                                        typed == null
                                                ? fees.kind(card.id())
                                                        .map(FeeKind::name)
                                                        .orElse(null)
                                                : typed.getFirst("feeKind"))
                                .hint(text.of("appeals.feeKind.hint"))
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "text",
                        Field.of("contested", text.of("appeals.contested"))
                                .holding(typed == null ? null : typed.getFirst("contested"))
                                .hint(text.of("appeals.contested.hint"))
                                .upTo(20)
                                .errorOf(errors)));
    }
}
