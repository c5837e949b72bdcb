package org.mingjing.court.office.seals.web.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.Seal;
import org.mingjing.court.office.seals.SealDesk;
import org.mingjing.court.office.seals.SealDoor;
import org.mingjing.court.office.seals.SealKeys;
import org.mingjing.court.office.seals.SealUses;
import org.mingjing.court.office.seals.StopSeal;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.kernel.Decision;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 印章页 One seal: its picture, its keeper, its days; it can be stopped. */
@Controller
class SealPage {

    private final CourtBoundary boundary;
    private final SealDoor door;
    private final SealDesk desk;
    private final SealUses uses;
    private final SealKeys keys;
    private final People people;

    SealPage(CourtBoundary boundary, SealDoor door, SealDesk desk, SealUses uses, SealKeys keys, People people) {
        this.boundary = boundary;
        this.door = door;
        this.desk = desk;
        this.uses = uses;
        this.keys = keys;
        this.people = people;
    }

    @Allowed(Permission.SEALS)
    @GetMapping("/seals/registered/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        String said = done != null && done.matches("made|stop") ? frame.text().of("seals.done." + done) : null;
        return shown(id, said, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.SEALS)
    @GetMapping("/seals/registered/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(door.seal(actor, id).structure().png());
    }

    @Allowed(Permission.SEALS)
    @PostMapping("/seals/registered/{id}/stop")
    String stop(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Frame frame,
            Model model) {
        Seal seal = door.seal(actor, id);
        Decision<String> done = desk.stop(
                new StopSeal(new Origin(actor, null, frame.today(), key), seal.court(), seal.id(), revision, reason));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:" + seal.id().link() + "?done=stop";
            case Decision.Refused<String> refused ->
                shown(
                        id,
                        null,
                        FormErrors.refused(
                                refused.code().equals("seals.refused.reason") ? "reason" : null, refused, frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    private String shown(UUID id, @Nullable String said, FormErrors errors, Actor actor, Frame frame, Model model) {
        Seal seal = door.seal(actor, id);
        boolean may = seal.stopped() == null
                && (Grants.permits(actor, Permission.SEALS_OFFICE)
                        || actor.id().equals(seal.keeper())
                        || actor.id().equals(seal.deputy()));
        model.addAttribute("frame", frame)
                .addAttribute("done", said)
                .addAttribute("errors", errors)
                .addAttribute("certified", keys.certified())
                .addAttribute("seal", seal)
                .addAttribute("facts", facts(seal, frame))
                .addAttribute("may", may)
                .addAttribute("key", UUID.randomUUID().toString());
        return "office/seals/web/seal/seal";
    }

    private List<Fact> facts(Seal seal, Frame frame) {
        Text text = frame.text();
        Map<PersonId, String> names = people.names(
                Stream.of(seal.keeper(), seal.deputy()).filter(Objects::nonNull).toList());
        SealUses.Sum sum = boundary.read(
                CourtScope.of(seal.court()),
                () -> uses.sums(seal.court(), frame.today().getYear())
                        .getOrDefault(seal.id().value(), new SealUses.Sum(0, 0)));
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(text.of("seals.code"), seal.code()),
                Fact.of(text.of("seals.keeper"), names.getOrDefault(seal.keeper(), "—"))));
        if (seal.deputy() != null) {
            facts.add(Fact.of(text.of("seals.deputy"), names.getOrDefault(seal.deputy(), "—")));
        }
        facts.add(Fact.of(
                text.of("seals.validity"), text.of("seals.days", text.date(seal.from()), text.date(seal.until()))));
        facts.add(Fact.of(text.of("seals.provider"), text.of("seals.provider." + seal.provider())));
        facts.add(new Fact(
                text.of("seals.usesThisYear"),
                text.of("seals.sum", sum.uses(), sum.copies()),
                "/seals?view=done&seal=" + seal.id().value()));
        Seal.Stopped stopped = seal.stopped();
        if (stopped != null) {
            facts.add(Fact.of(
                    text.of("seals.stopped"), text.of("seals.stopped.why", text.date(stopped.on()), stopped.why())));
        }
        return facts;
    }
}
