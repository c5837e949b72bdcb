package org.mingjing.court.justice.serving.web.address;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.serving.Addressee;
import org.mingjing.court.justice.serving.ConfirmAddress;
import org.mingjing.court.justice.serving.ServingDesk;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.court.justice.serving.web.ServingDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceCircumstance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 送达地址确认书 Where the addressee is reached, whether electronically, and what the law asks of him besides. */
@Controller
class AddressPage {

    private static final int LONGEST = 200;

    private final ServingDoor door;
    private final CaseHeads heads;
    private final Servings servings;
    private final ServingDesk desk;

    AddressPage(ServingDoor door, CaseHeads heads, Servings servings, ServingDesk desk) {
        this.door = door;
        this.heads = heads;
        this.servings = servings;
        this.desk = desk;
    }

    @Allowed(Permission.SERVING)
    @GetMapping("/cases/{id}/addressees/{addressee}")
    String form(
            @PathVariable UUID id,
            @PathVariable UUID addressee,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(
                actor,
                id,
                Permission.SERVING,
                "ServiceForm",
                frame,
                model,
                response,
                card -> show(card, found(card, addressee), null, FormErrors.NONE, frame, model));
    }

    @Allowed(Permission.SERVING)
    @PostMapping("/cases/{id}/addressees/{addressee}")
    String send(
            @PathVariable UUID id,
            @PathVariable UUID addressee,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.SERVING, "ServiceForm", frame, model, response, card -> {
            Addressee found = found(card, addressee);
            LocalDate on = TypedDay.of(TypedWords.of(typed, "confirmedOn"));
            if (on == null) {
                return show(
                        card,
                        found,
                        typed,
                        FormErrors.NONE.and("confirmedOn", frame.text().of("service.error.day")),
                        frame,
                        model);
            }
            String revision = TypedWords.of(typed, "revision");
            Set<ServiceCircumstance> circumstances = Arrays.stream(ServiceCircumstance.values())
                    .filter(ServiceCircumstance::stated)
                    .filter(one -> "true".equals(TypedWords.of(typed, "is-" + one)))
                    .collect(Collectors.toSet());
            Decision<String> done = desk.confirm(new ConfirmAddress(
                    new Origin(actor, null, on, TypedId.orNew(TypedWords.of(typed, "key"))),
                    card.court(),
                    card.id(),
                    found.id(),
                    revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1,
                    cut(TypedWords.of(typed, "address")),
                    cut(TypedWords.of(typed, "phone")),
                    cut(TypedWords.of(typed, "electronic")),
                    cut(TypedWords.of(typed, "receiver")),
                    circumstances));
            return switch (done) {
                case Decision.Granted<String> granted -> "redirect:/cases/" + card.id() + "/serving?saved=confirmed";
                case Decision.Refused<String> refused ->
                    show(card, found, typed, FormErrors.refused(null, refused, frame.text()), frame, model);
            };
        });
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private Addressee found(CaseCard card, UUID addressee) {
        return servings.addressees(card.id()).stream()
                .filter(one -> one.id().value().equals(addressee))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            CaseCard card,
            Addressee found,
            @Nullable MultiValueMap<String, String> typed,
            FormErrors errors,
            Frame frame,
            Model model) {
        Text text = frame.text();
        LocalDate confirmedOn = found.confirmedOn() == null ? frame.today() : found.confirmedOn();
        List<Input> inputs = List.of(
                text("address", typed, found.address(), text),
                text("phone", typed, found.phone(), text),
                text("electronic", typed, found.electronic(), text),
                text("receiver", typed, found.receiver(), text),
                new Input(
                        "date",
                        Field.of("confirmedOn", text.of("service.confirmedOn"))
                                .holding(typed == null ? confirmedOn : typed.getFirst("confirmedOn"))
                                .between(null, frame.today())
                                .mandatory()
                                .errorOf(errors)));
        List<Field> checks = Arrays.stream(ServiceCircumstance.values())
                .filter(ServiceCircumstance::stated)
                .map(one -> Field.of("is-" + one, text.of("serving.circumstance." + one))
                        .holding(typed == null ? found.circumstances().contains(one) : typed.getFirst("is-" + one)))
                .toList();
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "serving"))
                .addAttribute("name", found.name())
                .addAttribute("errors", errors)
                .addAttribute("inputs", inputs)
                .addAttribute("checks", checks)
                .addAttribute("revision", found.revision())
                .addAttribute(
                        "key",
                        typed == null
                                ? UUID.randomUUID().toString()
                                : TypedId.orNew(TypedWords.of(typed, "key")).toString())
                .addAttribute("cancel", "/cases/" + card.id() + "/serving");
        return "justice/serving/web/address/address";
    }

    private static Input text(String name, @Nullable MultiValueMap<String, String> typed, String held, Text text) {
        return new Input(
                "text",
                Field.of(name, text.of("service." + name))
                        .holding(typed == null ? held : typed.getFirst(name))
                        .upTo(LONGEST));
    }
}
