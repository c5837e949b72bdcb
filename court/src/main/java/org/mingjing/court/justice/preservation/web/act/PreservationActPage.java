package org.mingjing.court.justice.preservation.web.act;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.preservation.Measure;
import org.mingjing.court.justice.preservation.MeasureId;
import org.mingjing.court.justice.preservation.MovePreservation;
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.PreservationAct;
import org.mingjing.court.justice.preservation.PreservationDesk;
import org.mingjing.court.justice.preservation.web.PreservationDoor;
import org.mingjing.court.justice.preservation.web.PreservationWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.TypedForm;
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

/** 办理保全 One form a deed; what was typed stays when it is refused. */
@Controller
class PreservationActPage {

    private final PreservationDoor door;
    private final PreservationDesk desk;
    private final PreservationWords words;
    private final CaseHeads heads;

    PreservationActPage(PreservationDoor door, PreservationDesk desk, PreservationWords words, CaseHeads heads) {
        this.door = door;
        this.desk = desk;
        this.words = words;
        this.heads = heads;
    }

    @Allowed(Permission.PRESERVATION)
    @GetMapping("/preservations/{id}/do/{deed}")
    String form(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam(required = false) @Nullable UUID measure,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Deed what = known(deed);
        return door.enter(
                actor,
                id,
                what.permission(),
                "PreservationForm",
                frame,
                model,
                response,
                (card, of) -> show(
                        card,
                        of,
                        what,
                        measure(of, what, measure),
                        null,
                        FormErrors.NONE,
                        of.revision(),
                        frame,
                        model));
    }

    @Allowed(Permission.PRESERVATION)
    @PostMapping("/preservations/{id}/do/{deed}")
    String send(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam(required = false) @Nullable UUID measure,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Deed what = known(deed);
        return door.enter(actor, id, what.permission(), "PreservationForm", frame, model, response, (card, of) -> {
            Measure meant = measure(of, what, measure);
            TypedForm typed = new TypedForm(sent, frame.text());
            LocalDate on = typed.day("on");
            PreservationAct act = ActReading.read(what, typed, meant == null ? null : meant.id());
            if (on == null || act == null || typed.errors().any()) {
                return show(card, of, what, meant, sent, typed.errors(), typed.revision(), frame, model);
            }
            Decision<String> done = desk.move(new MovePreservation(
                    new Origin(actor, null, on, typed.key()), card.court(), card.id(), of.id(), typed.revision(), act));
            return switch (done) {
                case Decision.Granted<String> granted ->
                    "redirect:/cases/" + card.id() + "/preservation?saved=" + what.word() + "#p-" + of.id();
                case Decision.Refused<String> refused ->
                    show(
                            card,
                            of,
                            what,
                            meant,
                            sent,
                            FormErrors.refused(null, refused, frame.text()),
                            refused.code().equals("preserve.refused.changedMeanwhile")
                                    ? of.revision()
                                    : typed.revision(),
                            frame,
                            model);
            };
        });
    }

    private static Deed known(String deed) {
        return Deed.of(deed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable Measure measure(Preservation of, Deed deed, @Nullable UUID id) {
        if (!deed.ofMeasure()) {
            return null;
        }
        if (id == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return of.measure(new MeasureId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            CaseCard card,
            Preservation of,
            Deed deed,
            @Nullable Measure measure,
            @Nullable MultiValueMap<String, String> typed,
            FormErrors errors,
            int revision,
            Frame frame,
            Model model) {
        ActFields fields = new ActFields(of, typed, frame);
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "preservation"))
                .addAttribute("deed", deed.word())
                .addAttribute("facts", facts(of, measure, frame))
                .addAttribute(
                        "due",
                        measure == null ? words.due(of, frame.today()) : PreservationWords.due(measure, frame.today()))
                .addAttribute("hours", measure == null ? words.hours(of, frame.text()) : null)
                .addAttribute("errors", errors)
                .addAttribute("inputs", fields.inputs(deed, measure, errors))
                .addAttribute("checks", fields.checks(deed))
                .addAttribute("revision", revision)
                .addAttribute("measure", measure == null ? null : measure.id().toString())
                .addAttribute(
                        "key",
                        typed == null
                                ? UUID.randomUUID().toString()
                                : new TypedForm(typed, frame.text()).key().toString())
                .addAttribute("cancel", "/cases/" + card.id() + "/preservation#p-" + of.id());
        return "justice/preservation/web/act/act";
    }

    private static List<Fact> facts(Preservation of, @Nullable Measure measure, Frame frame) {
        Text text = frame.text();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("preserve.one"), PreservationWords.kind(of, text)));
        facts.add(Fact.of(
                text.of("preserve.parties"),
                text.of(
                        "preserve.against",
                        of.petition().applicant(),
                        of.petition().respondent())));
        if (measure == null) {
            facts.add(Fact.of(text.of("preserve.target"), of.petition().target()));
            facts.add(Fact.of(
                    text.of("preserve.received"),
                    PreservationWords.moment(of.petition().receivedAt())));
        } else {
            facts.add(Fact.of(
                    text.of("preserve.measure"),
                    text.of("preservation.measure." + measure.kind()) + " " + measure.asset()));
            facts.add(Fact.of(text.of("preserve.since"), text.date(measure.since())));
        }
        return facts;
    }
}
