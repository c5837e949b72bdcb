package org.mingjing.court.justice.serving.web.errand;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.serving.OweService;
import org.mingjing.court.justice.serving.ServingDesk;
import org.mingjing.court.justice.serving.web.ServingDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceDocument;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登记送达事项 A paper for some of the parties; its last day follows from the law. */
@Controller
class ErrandPage {

    private final ServingDoor door;
    private final CaseHeads heads;
    private final CaseDetails details;
    private final ServingDesk desk;

    ErrandPage(ServingDoor door, CaseHeads heads, CaseDetails details, ServingDesk desk) {
        this.door = door;
        this.heads = heads;
        this.details = details;
        this.desk = desk;
    }

    @Allowed(Permission.SERVING)
    @GetMapping("/cases/{id}/serving/new")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enterCase(
                actor,
                id,
                Permission.SERVING,
                "ServiceForm",
                frame,
                model,
                response,
                card -> show(card, new LinkedMultiValueMap<>(), FormErrors.NONE, frame, model));
    }

    @Allowed(Permission.SERVING)
    @PostMapping("/cases/{id}/serving/new")
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.SERVING, "ServiceForm", frame, model, response, card -> {
            Text text = frame.text();
            ServiceDocument document = Arrays.stream(ServiceDocument.values())
                    .filter(one -> one.name().equals(TypedWords.of(typed, "document")))
                    .findFirst()
                    .orElse(null);
            LocalDate from = TypedDay.of(TypedWords.of(typed, "from"));
            FormErrors errors = FormErrors.NONE;
            errors = document == null ? errors.and("document", text.of("service.error.document")) : errors;
            errors = from == null ? errors.and("from", text.of("service.error.day")) : errors;
            if (document == null || from == null) {
                return show(card, typed, errors, frame, model);
            }
            List<NewParty> parties = parties(card);
            Decision<String> done = desk.owe(new OweService(
                    new Origin(actor, null, frame.today(), TypedId.orNew(TypedWords.of(typed, "key"))),
                    card.court(),
                    card.id(),
                    document,
                    IntStream.range(0, parties.size())
                            .filter(i -> "true".equals(TypedWords.of(typed, "party-" + i)))
                            .mapToObj(i -> parties.get(i).name())
                            .toList(),
                    from,
                    "true".equals(TypedWords.of(typed, "inCourt"))));
            return switch (done) {
                case Decision.Granted<String> granted -> "redirect:/cases/" + card.id() + "/serving?saved=owed";
                case Decision.Refused<String> refused ->
                    show(card, typed, FormErrors.refused(null, refused, text), frame, model);
            };
        });
    }

    private List<NewParty> parties(CaseCard card) {
        return details.parties(card.id()).stream()
                .filter(party -> party.role() != PartyRole.PROSECUTION)
                .toList();
    }

    private String show(
            CaseCard card, MultiValueMap<String, String> typed, FormErrors errors, Frame frame, Model model) {
        Text text = frame.text();
        List<NewParty> parties = parties(card);
        @Nullable String document = typed.getFirst("document");
        List<Input> inputs = List.of(
                new Input(
                        "select",
                        Field.of("document", text.of("service.document"))
                                .holding(document)
                                .mandatory()
                                .choices(Arrays.stream(ServiceDocument.values())
                                        .map(one -> new Option(one.name(), text.of("serving.document." + one)))
                                        .toList())
                                .errorOf(errors)),
                new Input(
                        "date",
                        Field.of("from", text.of("service.from"))
                                .holding(typed.isEmpty() ? frame.today() : typed.getFirst("from"))
                                .hint(text.of("service.from.hint"))
                                .mandatory()
                                .errorOf(errors)));
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "serving"))
                .addAttribute("errors", errors)
                .addAttribute("inputs", inputs)
                .addAttribute(
                        "parties",
                        IntStream.range(0, parties.size())
                                .mapToObj(i -> Field.of(
                                                "party-" + i,
                                                text.of(
                                                        "service.party",
                                                        parties.get(i).name(),
                                                        text.of("cases.party."
                                                                + parties.get(i)
                                                                        .role()
                                                                        .word())))
                                        .holding(typed.getFirst("party-" + i)))
                                .toList())
                .addAttribute(
                        "inCourt",
                        Field.of("inCourt", text.of("service.inCourt"))
                                .holding(typed.getFirst("inCourt"))
                                .hint(text.of("service.inCourt.hint")))
                .addAttribute("key", TypedId.orNew(TypedWords.of(typed, "key")).toString())
                .addAttribute("cancel", "/cases/" + card.id() + "/serving");
        return "justice/serving/web/errand/errand";
    }
}
