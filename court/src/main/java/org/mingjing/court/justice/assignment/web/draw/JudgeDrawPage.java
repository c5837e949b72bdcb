package org.mingjing.court.justice.assignment.web.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.AssignmentDesk;
import org.mingjing.court.justice.assignment.DrawJudge;
import org.mingjing.court.justice.assignment.GiveToSameJudge;
import org.mingjing.court.justice.assignment.JudgeDraws;
import org.mingjing.court.justice.assignment.RecordedDraw;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.mingjing.law.assignment.DrawOutcome;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trial.Assignment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 分案办理 One or several cases: looked at with their pools, then each given a judge by a command of its own. */
@Controller
class JudgeDrawPage {

    private static final String FOLDER = "justice/assignment/web/draw/";

    private final CourtBoundary boundary;
    private final JudgeDrawViews views;
    private final AssignmentDesk desk;
    private final JudgeDraws draws;
    private final Cases cases;
    private final EarlierCases earlier;
    private final People people;

    JudgeDrawPage(
            CourtBoundary boundary,
            JudgeDrawViews views,
            AssignmentDesk desk,
            JudgeDraws draws,
            Cases cases,
            EarlierCases earlier,
            People people) {
        this.boundary = boundary;
        this.views = views;
        this.desk = desk;
        this.draws = draws;
        this.cases = cases;
        this.earlier = earlier;
        this.people = people;
    }

    @Allowed(Permission.CASE_DRAW)
    @GetMapping("/assignment/draw")
    String preview(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        return preview(DrawForm.typed(typed), actor, frame, model);
    }

    @Allowed(Permission.CASE_DRAW)
    @PostMapping("/assignment/draw")
    String draw(
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        DrawForm form = DrawForm.typed(typed);
        if (TypedWords.of(typed, "act").equals("look")) {
            return preview(form, actor, frame, model);
        }
        List<ResultRow> rows = new ArrayList<>();
        for (CaseId id : form.cases()) {
            rows.add(row(id, given(form, id, key, actor, frame), actor, frame.text()));
        }
        model.addAttribute("frame", frame).addAttribute("rows", rows);
        return FOLDER + "drawn";
    }

    private String preview(DrawForm form, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute("chosen", !form.cases().isEmpty())
                .addAttribute(
                        "rows", boundary.read(CourtScope.of(actor.court()), () -> views.preview(form, actor, frame)));
        return FOLDER + "draw";
    }

    private Decision<String> given(DrawForm form, CaseId id, UUID click, Actor actor, Frame frame) {
        Origin origin = new Origin(actor, null, frame.today(), keyOf(click, id));
        String how = form.how().getOrDefault(id, "");
        CaseId named = how.isEmpty() ? null : DrawForm.read(how.substring(how.indexOf(':') + 1));
        if (named == null) {
            return Decision.refused("assignment.refused.how", Assignment.RANDOM_FIRST);
        }
        if (how.startsWith("same:")) {
            return desk.giveToSameJudge(new GiveToSameJudge(origin, actor.court(), id, named));
        }
        String typed = form.earlier().getOrDefault(id, "");
        Optional<CaseId> before = boundary.read(CourtScope.of(actor), () -> earlier.find(actor, typed));
        return !typed.isEmpty() && before.isEmpty()
                ? Decision.refused("assignment.refused.earlier", Assignment.RANDOM_FIRST, typed)
                : desk.draw(new DrawJudge(
                        origin,
                        actor.court(),
                        id,
                        new DivisionId(named.value()),
                        before.orElse(null),
                        form.why().getOrDefault(id, "")));
    }

    /** The same click sent twice has one effect on each case. */
    private static UUID keyOf(UUID click, CaseId id) {
        return UUID.nameUUIDFromBytes((click + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    private ResultRow row(CaseId id, Decision<String> done, Actor actor, Text text) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            Optional<CaseCard> card =
                    cases.require(actor, id, Permission.CASE_READ) instanceof Decision.Granted<CaseCard>(CaseCard seen)
                            ? Optional.of(seen)
                            : Optional.empty();
            String number = card.map(CaseCard::number).orElse("—");
            String href = "/cases/" + id + "/assignment";
            return switch (done) {
                case Decision.Refused<String> refused -> new ResultRow(href, number, "", "", Refusal.of(refused, text));
                case Decision.Granted<String>(String result) ->
                    new ResultRow(
                            href,
                            number,
                            card.map(CaseCard::handlingJudge).map(this::name).orElse("—"),
                            explained(id, result, text),
                            null);
            };
        });
    }

    private String explained(CaseId id, String result, Text text) {
        return draws.find(id, UUID.fromString(result))
                .map(RecordedDraw::replay)
                .filter(DrawOutcome.Drawn.class::isInstance)
                .map(drawn -> LedgerText.in(text.locale()).of(((DrawOutcome.Drawn) drawn).explanation()))
                .orElseGet(() -> text.of("assignment.same.done"));
    }

    private String name(PersonId judge) {
        return people.names(List.of(judge)).getOrDefault(judge, "—");
    }
}
