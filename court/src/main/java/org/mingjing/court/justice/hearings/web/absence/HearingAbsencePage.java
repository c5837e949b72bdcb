package org.mingjing.court.justice.hearings.web.absence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.effects.Proposal;
import org.mingjing.court.foundation.effects.web.EffectWords;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.hearings.AbsenceDesk;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingId;
import org.mingjing.court.justice.hearings.HearingProposals;
import org.mingjing.court.justice.hearings.KeepHearing;
import org.mingjing.court.justice.hearings.SeatAbsence;
import org.mingjing.court.justice.hearings.SeatAbsences;
import org.mingjing.court.justice.hearings.web.HearingDoor;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 缺席处理 Who is missing, what is proposed, each one click away; that the hearing stays is said here. */
@Controller
class HearingAbsencePage {

    private static final int LONGEST = 200;

    private final HearingDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final SeatAbsences absences;
    private final HearingProposals proposals;
    private final AbsenceDesk desk;
    private final People people;

    HearingAbsencePage(
            HearingDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            SeatAbsences absences,
            HearingProposals proposals,
            AbsenceDesk desk,
            People people) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.absences = absences;
        this.proposals = proposals;
        this.desk = desk;
        this.people = people;
    }

    @Allowed(Permission.HEARING_BOOK)
    @GetMapping("/hearings/{id}/absence")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return page(id, "", FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.HEARING_BOOK)
    @PostMapping("/hearings/{id}/absence")
    String keep(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Origin origin = new Origin(actor, null, frame.today(), key);
        return switch (desk.keep(new KeepHearing(origin, actor.court(), new HearingId(id), reason))) {
            case Decision.Granted<String> granted -> "redirect:/hearings/" + id + "?saved=kept";
            case Decision.Refused<String> refused ->
                page(
                        id,
                        reason,
                        FormErrors.refused(
                                refused.code().equals("hearings.refused.keepReason") ? "reason" : null,
                                refused,
                                frame.text()),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private String page(
            UUID id,
            String reason,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, Permission.HEARING_BOOK, "HearingForm", (card, hearing) -> {
            List<ForeseenEffect> missing = absences.open(hearing.id()).stream()
                    .map(one -> effect(card, hearing, one))
                    .toList();
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "hearings"))
                    .addAttribute("address", HearingWords.href(hearing))
                    .addAttribute("missing", EffectWords.lines(missing, frame.text()))
                    .addAttribute("errors", errors)
                    .addAttribute("key", UUID.randomUUID().toString())
                    .addAttribute(
                            "reason",
                            Field.of("reason", frame.text().of("hearings.absence.keepReason"))
                                    .holding(reason)
                                    .upTo(LONGEST)
                                    .mandatory()
                                    .errorOf(errors));
            return "justice/hearings/web/absence/absence";
        });
        return refusals.answer(shown, frame, model, response);
    }

    /** The way that is gone on this page stands in its form. */
    private ForeseenEffect effect(CaseCard card, Hearing hearing, SeatAbsence one) {
        PlannedAbsence absence =
                new PlannedAbsence(one.court(), new Absence(one.person(), one.since(), one.until()), null);
        Map<PersonId, String> names = people.names(List.of(one.person()));
        List<Proposal> ways = proposals.of(card, hearing, absence, true).stream()
                .filter(way -> !way.key().equals("hearings.absence.keep"))
                .toList();
        return ForeseenEffect.of(
                        "hearing",
                        EffectTime.hours(
                                hearing.day(),
                                hearing.plan().time().from(),
                                hearing.plan().time().to()),
                        "hearings.absence.who",
                        names.getOrDefault(one.person(), ""),
                        one.since(),
                        one.until())
                .with(ways);
    }
}
