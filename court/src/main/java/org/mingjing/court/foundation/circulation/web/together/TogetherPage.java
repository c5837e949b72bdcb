package org.mingjing.court.foundation.circulation.web.together;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.Foreseen;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.RequestKinds;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.circulation.web.Phrases;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 批量签批 One consent for several slips in the same step: looked at first, then each signed by a command of its own, so that one
 * that is refused keeps none of the others back. What is not the last signature may be taken back while nobody acted since.
 */
@Controller
class TogetherPage {

    private static final String FOLDER = "foundation/circulation/web/together/";
    private static final Citation EFFECTS = Citation.of("docs/duty", "Effects");
    private static final Citation OWN_RULE = Citation.of("docs/circulation", "AGREE");

    private final SlipDesk desk;
    private final SlipReading reading;
    private final RequestKinds kinds;
    private final TogetherViews views;
    private final Phrases phrases;
    private final Clock clock;

    TogetherPage(
            SlipDesk desk, SlipReading reading, RequestKinds kinds, TogetherViews views, Phrases phrases, Clock clock) {
        this.kinds = kinds;
        this.desk = desk;
        this.reading = reading;
        this.views = views;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Staff
    @GetMapping("/slips/together")
    String show(@RequestParam @Nullable String pile, Actor actor, Frame frame, Model model) {
        return piles(pile, null, actor, frame, model);
    }

    @Staff
    @PostMapping("/slips/together/preview")
    String preview(
            @RequestParam String pile,
            @RequestParam(defaultValue = "") List<SignedAs> slip,
            Actor actor,
            Frame frame,
            Model model) {
        if (slip.isEmpty() || slip.size() > SlipReading.MOST) {
            Decision.Refused<String> refused = slip.isEmpty()
                    ? Decision.refused("circulation.together.none", OWN_RULE)
                    : Decision.refused("circulation.together.tooMany", OWN_RULE, SlipReading.MOST);
            return piles(pile, refused, actor, frame, model);
        }
        List<Foreseen> foreseen = reading
                .foresee(actor, slip.stream().map(SignedAs::slip).toList())
                .stream()
                .filter(one -> withoutEffects(one.filed()))
                .toList();
        model.addAttribute("frame", frame)
                .addAttribute("pile", pile)
                .addAttribute("key", UUID.randomUUID())
                .addAttribute("phrases", phrases.field(actor, frame.text()))
                .addAttribute("opinion", views.opinion("", frame.text()))
                .addAttribute("rows", views.foreseen(foreseen, frame.text()));
        return FOLDER + "preview";
    }

    @Staff
    @PostMapping("/slips/together")
    String agree(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<SignedAs> slip,
            @RequestParam(defaultValue = "") String phrase,
            @RequestParam(defaultValue = "") String opinion,
            Actor actor,
            Frame frame,
            Model model) {
        Move agree = new Move.Agree(List.of());
        Map<SlipId, FiledSlip> known =
                reading.known(actor, slip.stream().map(SignedAs::slip).toList());
        List<Answer> answers = new ArrayList<>();
        List<SignedAs> rest = new ArrayList<>();
        for (SignedAs one : slip) {
            FiledSlip filed = known.get(one.slip());
            if (filed == null || withoutEffects(filed)) {
                rest.add(one);
            } else {
                answers.add(new Answer(one.slip(), Decision.refused("circulation.together.effects", EFFECTS)));
            }
        }
        answers.addAll(each(key, rest, agree, Phrases.joined(phrase, opinion), actor));
        return answered(answers, Verb.AGREE, actor, frame, model);
    }

    @Staff
    @PostMapping("/slips/together/back")
    String takeBack(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<SignedAs> slip,
            Actor actor,
            Frame frame,
            Model model) {
        Move back = new Move.Plain(Verb.TAKE_BACK);
        return answered(each(key, slip, back, "", actor), Verb.TAKE_BACK, actor, frame, model);
    }

    private String piles(
            @Nullable String pile, Decision.@Nullable Refused<String> refused, Actor actor, Frame frame, Model model) {
        Map<Boolean, List<FiledSlip>> inHand =
                reading.inHand(actor).stream().collect(Collectors.partitioningBy(this::withoutEffects));
        model.addAttribute("frame", frame)
                .addAttribute("refusal", refused == null ? null : Refusal.of(refused, frame.text()))
                .addAttribute("view", views.piles(inHand.getOrDefault(true, List.of()), pile, actor, frame))
                .addAttribute("alone", views.rows(inHand.getOrDefault(false, List.of()), actor, frame.text()));
        return FOLDER + "together";
    }

    /** 单独签批 What touches more than itself is looked at, and agreed to, one by one. */
    private boolean withoutEffects(FiledSlip filed) {
        return !kinds.of(filed).foresees();
    }

    private List<Answer> each(UUID key, List<SignedAs> slips, Move move, String opinion, Actor actor) {
        List<Answer> answers = new ArrayList<>();
        for (SignedAs one : slips.stream().limit(SlipReading.MOST).toList()) {
            Origin origin = new Origin(actor, null, LocalDate.now(clock), one.keyUnder(key));
            Integer turn = move.verb() == Verb.AGREE ? one.turn() : null;
            MoveSlip command = new MoveSlip(origin, actor.court(), one.slip(), move, turn, opinion);
            answers.add(new Answer(one.slip(), desk.move(command)));
        }
        return answers;
    }

    private String answered(List<Answer> answers, Verb verb, Actor actor, Frame frame, Model model) {
        Map<SlipId, FiledSlip> now =
                reading.known(actor, answers.stream().map(Answer::slip).toList());
        model.addAttribute("frame", frame)
                .addAttribute("key", UUID.randomUUID())
                .addAttribute("view", views.answered(answers, now, verb, actor, frame.text()));
        return FOLDER + "answered";
    }

    /** 逐件结果 */
    record Answer(SlipId slip, Decision<String> decision) {}

    /** 所签之环 The slip with the turn that the person had before him; in a form as both, with a line between. */
    public record SignedAs(SlipId slip, int turn) {

        /** Read by the form's binding; a mistyped one is no request of this page. */
        public static SignedAs valueOf(String words) {
            String[] parts = words.split("_", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("not a slip and its turn: " + words);
            }
            return new SignedAs(new SlipId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
        }

        /** The same click sent twice has one effect on each slip. */
        UUID keyUnder(UUID click) {
            return UUID.nameUUIDFromBytes((click + " " + slip.value()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
