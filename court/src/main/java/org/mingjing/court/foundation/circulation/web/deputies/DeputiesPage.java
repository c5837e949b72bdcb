package org.mingjing.court.foundation.circulation.web.deputies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.AppointDeputy;
import org.mingjing.court.foundation.circulation.Deputies;
import org.mingjing.court.foundation.circulation.DeputyDesk;
import org.mingjing.court.foundation.circulation.Deputyship;
import org.mingjing.court.foundation.circulation.EndDeputyship;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKinds;
import org.mingjing.court.foundation.circulation.WhoMayStandIn;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.web.FilledForm;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.ColleagueChoices;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 代理 Whom one lets sign for oneself: what, up to how much, how long; and for whom one may sign. */
@Controller
class DeputiesPage {

    private static final long FEN = 100;

    private static final List<FormField> FIELDS = List.of(
            FormField.of("deputy", "circulation.deputy", FormField.Kind.PERSON),
            FormField.of("since", "circulation.deputy.since", FormField.Kind.DAY),
            FormField.of("until", "circulation.deputy.until", FormField.Kind.DAY));

    private static final FormField MOST = FormField.of("most", "circulation.deputy.most", FormField.Kind.WHOLE)
            .optional();

    private final CourtBoundary boundary;
    private final Deputies deputies;
    private final DeputyDesk desk;
    private final RequestKinds kinds;
    private final WhoMayStandIn rule;
    private final ColleagueChoices choices;
    private final People people;
    private final Clock clock;

    DeputiesPage(
            CourtBoundary boundary,
            Deputies deputies,
            DeputyDesk desk,
            RequestKinds kinds,
            WhoMayStandIn rule,
            ColleagueChoices choices,
            People people,
            Clock clock) {
        this.boundary = boundary;
        this.deputies = deputies;
        this.desk = desk;
        this.kinds = kinds;
        this.rule = rule;
        this.choices = choices;
        this.people = people;
        this.clock = clock;
    }

    @Staff
    @GetMapping("/deputies")
    String show(@RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        String flash = done == null
                ? null
                : frame.text().of(done.equals("ended") ? "circulation.deputies.ended" : "circulation.deputies.given");
        model.addAttribute("done", flash);
        return shown(form(Map.of(), actor, frame), Set.of(), null, actor, frame, model);
    }

    @Staff
    @PostMapping("/deputies")
    String appoint(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") Set<String> kind,
            @RequestParam(defaultValue = "false") boolean sitting,
            @RequestParam UUID key,
            Actor actor,
            Frame frame,
            Model model) {
        model.addAttribute("sitting", sitting);
        FilledForm filled = form(typed, actor, frame);
        Form form = filled.read();
        if (form == null) {
            return shown(filled, kind, null, actor, frame, model);
        }
        AppointDeputy command = new AppointDeputy(
                origin(actor, key),
                new PersonId(UUID.fromString(form.value("deputy") instanceof FormValue.Words(String id) ? id : "")),
                kind,
                form.value("most") instanceof FormValue.Whole(long yuan) ? yuan * FEN : null,
                day(form, "since"),
                day(form, "until"),
                sitting);
        return switch (desk.appoint(command)) {
            case Decision.Granted<String> granted -> "redirect:/deputies?done=given";
            case Decision.Refused<String> refused -> shown(filled, kind, refused, actor, frame, model);
        };
    }

    @Staff
    @PostMapping("/deputies/{id}/end")
    String end(@PathVariable UUID id, @RequestParam UUID key, Actor actor, Frame frame, Model model) {
        return switch (desk.end(new EndDeputyship(origin(actor, key), id))) {
            case Decision.Granted<String> granted -> "redirect:/deputies?done=ended";
            case Decision.Refused<String> refused ->
                shown(form(Map.of(), actor, frame), Set.of(), refused, actor, frame, model);
        };
    }

    private String shown(
            FilledForm filled,
            Set<String> chosen,
            Decision.@Nullable Refused<String> refused,
            Actor actor,
            Frame frame,
            Model model) {
        List<Deputyship> all = boundary.read(CourtScope.of(actor), () -> deputies.concerning(actor.id()));
        Set<UUID> inForce = boundary.read(CourtScope.of(actor), () -> inForce(actor, frame.today()));
        Map<PersonId, String> names = people.names(all.stream()
                .flatMap(one -> Stream.of(one.principal(), one.deputy()))
                .distinct()
                .toList());
        model.addAttribute("frame", frame)
                .addAttribute("refusal", refused == null ? null : Refusal.of(refused, frame.text()))
                .addAttribute("filled", filled)
                .addAttribute("kinds", kinds.words())
                .addAttribute("chosen", chosen)
                .addAttribute("rows", DeputyRow.all(all, inForce, names, actor.id(), frame));
        return "foundation/circulation/web/deputies/deputies";
    }

    private Set<UUID> inForce(Actor actor, LocalDate today) {
        return Stream.concat(
                        deputies.of(Set.of(actor.id()), today).stream(), deputies.heldBy(actor.id(), today).stream())
                .map(Deputyship::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private FilledForm form(Map<String, String> typed, Actor actor, Frame frame) {
        return new FilledForm(
                fields(), typed, choices.of(actor.court(), rule.candidates(actor), frame.text()), frame.text());
    }

    /** A bound is offered once something is asked for that has an amount. */
    private List<FormField> fields() {
        boolean amounts = kinds.all().stream()
                .flatMap(kind -> kind.fields().stream())
                .anyMatch(field -> field.name().equals(Deputyship.AMOUNT));
        return amounts ? Stream.concat(FIELDS.stream(), Stream.of(MOST)).toList() : FIELDS;
    }

    private Origin origin(Actor actor, UUID key) {
        return new Origin(actor, null, LocalDate.now(clock), key);
    }

    private static LocalDate day(Form form, String field) {
        return form.value(field) instanceof FormValue.Day(LocalDate date) ? date : LocalDate.EPOCH;
    }
}
