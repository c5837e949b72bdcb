package org.mingjing.court.justice.fasttrack.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.fasttrack.FastTrackDesk;
import org.mingjing.court.justice.fasttrack.Referrals;
import org.mingjing.court.justice.fasttrack.TakeCaseOut;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 转出速裁团队 With a reason; the procedure is another matter, and changes where clocks are changed. */
@Controller
class TakeOutPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final FastTrackDesk desk;
    private final Referrals referrals;
    private final Teams teams;

    TakeOutPage(
            CaseDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            FastTrackDesk desk,
            Referrals referrals,
            Teams teams) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.desk = desk;
        this.referrals = referrals;
        this.teams = teams;
    }

    @Allowed({Permission.CLOCK_RECORD, Permission.CASE_DRAW})
    @GetMapping("/cases/{id}/fast-track")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return show(id, "", FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed({Permission.CLOCK_RECORD, Permission.CASE_DRAW})
    @PostMapping("/cases/{id}/fast-track")
    String takeOut(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        String typed = Objects.requireNonNullElse(reason, "");
        Decision<CaseCard> seen = door.enter(actor, new CaseId(id), "FastTrackForm", card -> card);
        Decision<String> done = seen.then(card -> desk.takeOut(
                new TakeCaseOut(new Origin(actor, null, frame.today(), key), card.court(), card.id(), typed)));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id;
            case Decision.Refused<String> refused ->
                show(id, typed, FormErrors.refused("reason", refused, frame.text()), actor, frame, model, response);
        };
    }

    private String show(
            UUID id,
            String typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Text text = frame.text();
        Decision<String> shown = door.enter(actor, new CaseId(id), "FastTrackForm", card -> {
            String team = referrals
                    .of(card.id())
                    .flatMap(one -> teams.find(one.team()))
                    .map(Team::name)
                    .orElse(null);
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "fast-track"))
                    .addAttribute("team", team)
                    .addAttribute("judged", card.handlingJudge() != null)
                    .addAttribute("post", "/cases/" + id + "/fast-track")
                    .addAttribute("errors", errors)
                    .addAttribute(
                            "reason",
                            Field.of("reason", text.of("fasttrack.reason"))
                                    .holding(typed)
                                    .upTo(FastTrackDesk.LONGEST)
                                    .mandatory()
                                    .errorOf(errors))
                    .addAttribute("key", UUID.randomUUID().toString());
            return "justice/fasttrack/web/desk/out";
        });
        return refusals.answer(shown, frame, model, response);
    }
}
