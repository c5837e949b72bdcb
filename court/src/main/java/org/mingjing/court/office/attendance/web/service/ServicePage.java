package org.mingjing.court.office.attendance.web.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.attendance.Balance;
import org.mingjing.court.office.attendance.Balances;
import org.mingjing.court.office.attendance.PresenceDesk;
import org.mingjing.court.office.attendance.RecordService;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.court.ui.components.tabs.Tab;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 年休假 The people of one division by name: since when they work, what the year gives, what is left. */
@Controller
class ServicePage {

    private final CourtBoundary boundary;
    private final Balances balances;
    private final PresenceDesk desk;
    private final People people;
    private final Courts courts;

    ServicePage(CourtBoundary boundary, Balances balances, PresenceDesk desk, People people, Courts courts) {
        this.boundary = boundary;
        this.balances = balances;
        this.desk = desk;
        this.people = people;
        this.courts = courts;
    }

    @Allowed(Permission.ATTENDANCE)
    @GetMapping("/leave/service")
    String show(
            @RequestParam @Nullable UUID division,
            @RequestParam @Nullable String done,
            Actor actor,
            Frame frame,
            Model model) {
        model.addAttribute("done", done == null ? null : frame.text().of("attendance.service.saved"));
        return shown(division, new LinkedMultiValueMap<>(), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.ATTENDANCE)
    @PostMapping("/leave/service")
    String record(
            @RequestParam @Nullable UUID division,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        LocalDate since = form.day("since");
        UUID person = TypedId.of(form.word("person"));
        FormErrors errors = person != null
                ? form.errors()
                : form.errors().and("person", frame.text().of("attendance.service.person"));
        if (since == null || person == null || errors.any()) {
            return shown(division, typed, errors, actor, frame, model);
        }
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        return switch (desk.record(new RecordService(origin, new PersonId(person), since))) {
            case Decision.Granted<String> granted ->
                "redirect:/leave/service?done" + (division == null ? "" : "&division=" + division);
            case Decision.Refused<String> refused ->
                shown(division, typed, FormErrors.refused("since", refused, frame.text()), actor, frame, model);
        };
    }

    private String shown(
            @Nullable UUID division,
            MultiValueMap<String, String> typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            Text text = frame.text();
            var divisions = courts.divisions(actor.court());
            DivisionId shown = divisions.stream()
                    .map(one -> one.id())
                    .filter(one -> one.value().equals(division))
                    .findFirst()
                    .orElse(divisions.isEmpty() ? null : divisions.getFirst().id());
            List<Actor> there = people.colleagues(actor.court()).stream()
                    .filter(one -> shown != null && shown.equals(one.division()))
                    .toList();
            Map<PersonId, LocalDate> worked =
                    balances.worked(there.stream().map(Actor::id).toList());
            model.addAttribute("frame", frame)
                    .addAttribute("errors", errors)
                    .addAttribute("key", new TypedForm(typed, text).key().toString())
                    .addAttribute("division", shown == null ? "" : shown.value().toString())
                    .addAttribute(
                            "tabs",
                            divisions.stream()
                                    .map(one -> Tab.of(
                                            one.name(),
                                            "/leave/service?division="
                                                    + one.id().value(),
                                            one.id().equals(shown)))
                                    .toList())
                    .addAttribute(
                            "lines",
                            there.stream()
                                    .map(one -> line(one, worked.get(one.id()), frame))
                                    .toList())
                    .addAttribute(
                            "person",
                            Field.of("person", text.of("attendance.person"))
                                    .holding(TypedWords.of(typed, "person"))
                                    .choices(there.stream()
                                            .map(one ->
                                                    new Option(one.id().value().toString(), one.name()))
                                            .toList())
                                    .mandatory()
                                    .errorOf(errors))
                    .addAttribute(
                            "since",
                            Field.of("since", text.of("attendance.service.since"))
                                    .holding(TypedWords.of(typed, "since"))
                                    .hint(text.of("attendance.service.hint"))
                                    .mandatory()
                                    .errorOf(errors));
            return "office/attendance/web/service/service";
        });
    }

    private ServiceLine line(Actor one, @Nullable LocalDate since, Frame frame) {
        Optional<Balance> balance =
                since == null ? Optional.empty() : balances.of(one.court(), one.id(), "annual", frame.today());
        String none = frame.text().date(null);
        return new ServiceLine(
                one.name(),
                frame.text().date(since),
                balance.map(now -> String.valueOf(now.entitled())).orElse(none),
                balance.map(now -> String.valueOf(now.used())).orElse(none),
                balance.map(now -> String.valueOf(now.left())).orElse(none));
    }
}
