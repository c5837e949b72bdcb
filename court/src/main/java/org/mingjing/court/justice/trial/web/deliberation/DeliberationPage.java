package org.mingjing.court.justice.trial.web.deliberation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.trial.AskConference;
import org.mingjing.court.justice.trial.DeliberateAgain;
import org.mingjing.court.justice.trial.DeliberationDesk;
import org.mingjing.court.justice.trial.DeliberationMinutesDesk;
import org.mingjing.court.justice.trial.GiveOpinion;
import org.mingjing.court.justice.trial.IntroduceLaw;
import org.mingjing.court.justice.trial.MakeMinutes;
import org.mingjing.court.justice.trial.OpenDeliberation;
import org.mingjing.court.justice.trial.RecordConference;
import org.mingjing.court.justice.trial.SignDeliberationMinutes;
import org.mingjing.court.justice.trial.web.TrialAnswer;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.deliberation.ConferenceGround;
import org.mingjing.law.deliberation.ConferenceKind;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.QuestionKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 合议庭评议页 One page for all steps; each shows only what is the reader's to do now. */
@Controller
class DeliberationPage {

    private static final Citation NO_SUCH_STEP = Citation.of("docs/adr/0003", "access table");

    private final CaseDoor door;
    private final DeliberationDesk desk;
    private final DeliberationMinutesDesk minutes;
    private final DeliberationShown shown;

    DeliberationPage(CaseDoor door, DeliberationDesk desk, DeliberationMinutesDesk minutes, DeliberationShown shown) {
        this.door = door;
        this.desk = desk;
        this.minutes = minutes;
        this.shown = shown;
    }

    @Allowed(Permission.DELIBERATE)
    @GetMapping("/cases/{id}/deliberation")
    String deliberation(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("done", TrialAnswer.saved(saved, frame.text()));
        return shown.page(id, Map.of(), FormErrors.NONE, actor, frame, model, response);
    }

    /** 依据 */
    @Allowed(Permission.DELIBERATE)
    @GetMapping("/cases/{id}/deliberation/{of}/reasons")
    String reasons(
            @PathVariable UUID id,
            @PathVariable UUID of,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return shown.reasons(id, of, actor, frame, model, response);
    }

    /** The step named in the address: open, introduce, speak, again, ask, conference, minutes or sign. */
    @Allowed(Permission.DELIBERATE)
    @PostMapping("/cases/{id}/deliberation/{step}")
    String step(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<CaseCard> card =
                door.enter(actor, new CaseId(id), Permission.DELIBERATE, "DeliberationView", found -> found);
        if (step.equals("ask") && typed.getOrDefault("ground", "").startsWith(ConferenceKind.COMMITTEE.word())) {
            UUID of = TypedId.of(typed.get("deliberation"));
            return "redirect:" + (of == null ? "/cases/" + id + "/deliberation" : CommitteeSlips.ask(of));
        }
        Decision<String> done = card.then(found -> take(found, step, typed, actor, frame));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id + "/deliberation?saved=" + step;
            case Decision.Refused<String> refused ->
                shown.page(
                        id,
                        typed,
                        FormErrors.refused(field(refused.code()), refused, frame.text()),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private static @Nullable String field(String code) {
        return code.equals("trial.refused.opinionBare") ? "words" : null;
    }

    private Decision<String> take(CaseCard card, String step, Map<String, String> typed, Actor actor, Frame frame) {
        Origin origin = TrialAnswer.origin(actor, null, TypedId.of(typed.get("key")), frame);
        if (step.equals("open")) {
            LocalDate hearing = TypedDay.of(typed.get("hearingOn"));
            return desk.open(new OpenDeliberation(
                    origin, card.court(), card.id(), hearing == null ? frame.today() : hearing, questions(typed)));
        }
        UUID of = TypedId.orNew(typed.get("deliberation"));
        int revision = number(typed.get("revision"));
        String words = typed.getOrDefault("words", "");
        int speaker = number(typed.get("speaker"));
        return switch (step) {
            case "introduce" -> desk.introduce(new IntroduceLaw(origin, card.court(), card.id(), of, revision, words));
            case "speak" ->
                desk.speak(
                        new GiveOpinion(origin, card.court(), card.id(), of, revision, speaker, words, votes(typed)));
            case "again" -> desk.again(new DeliberateAgain(origin, card.court(), card.id(), of, revision));
            case "ask" -> ask(card, of, revision, typed, origin);
            case "conference" -> conference(card, of, revision, typed, origin);
            case "minutes" ->
                minutes.make(new MakeMinutes(
                        origin, card.court(), card.id(), of, revision, typed.getOrDefault("remarks", "")));
            case "sign" ->
                minutes.sign(new SignDeliberationMinutes(
                        origin, card.court(), card.id(), of, number(typed.get("version")), speaker));
            default -> Decision.refused("trial.refused.notNow", NO_SUCH_STEP);
        };
    }

    private Decision<String> conference(
            CaseCard card, UUID of, int revision, Map<String, String> typed, Origin origin) {
        LocalDate heldOn = TypedDay.of(typed.get("heldOn"));
        return minutes.record(new RecordConference(
                origin,
                card.court(),
                card.id(),
                of,
                revision,
                heldOn == null ? origin.occurredOn() : heldOn,
                typed.getOrDefault("attended", ""),
                typed.getOrDefault("opinion", "")));
    }

    private Decision<String> ask(CaseCard card, UUID of, int revision, Map<String, String> typed, Origin origin) {
        String[] chosen = typed.getOrDefault("ground", "").split(":", 2);
        ConferenceKind kind = ConferenceKind.of(chosen[0]).orElse(null);
        ConferenceGround ground = Arrays.stream(ConferenceGround.values())
                .filter(one -> chosen.length == 2 && one.name().equals(chosen[1]))
                .findFirst()
                .orElse(null);
        return kind == null || ground == null
                ? Decision.refused("trial.refused.noGround", ConferenceKind.COMMITTEE.effect())
                : minutes.ask(new AskConference(origin, card.court(), card.id(), of, revision, kind, ground));
    }

    private static List<Question> questions(Map<String, String> typed) {
        List<Question> questions = new ArrayList<>();
        for (int row = 1; row <= DeliberationFields.QUESTIONS; row++) {
            String words = typed.getOrDefault("words-" + row, "").strip();
            String kind = typed.getOrDefault("kind-" + row, "");
            if (!words.isEmpty()) {
                questions.add(new Question(
                        questions.size() + 1,
                        Arrays.stream(QuestionKind.values())
                                .filter(one -> one.name().equals(kind))
                                .findFirst()
                                .orElse(QuestionKind.FACT),
                        words,
                        Arrays.stream(typed.getOrDefault("answers-" + row, "").split("[/\uFF0F]", -1))
                                .map(String::strip)
                                .filter(answer -> !answer.isEmpty())
                                .distinct()
                                .toList()));
            }
        }
        return questions;
    }

    private static List<Integer> votes(Map<String, String> typed) {
        return IntStream.rangeClosed(1, DeliberationFields.QUESTIONS)
                .map(no -> number(typed.get("vote-" + no)))
                .boxed()
                .toList();
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
