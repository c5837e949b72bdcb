package org.mingjing.court.foundation.circulation.web.together;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.AgreeTogether;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.Foreseen;
import org.mingjing.court.foundation.circulation.HeldConsent;
import org.mingjing.court.foundation.circulation.HeldReading;
import org.mingjing.court.foundation.circulation.RequestKinds;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.TogetherDesk;
import org.mingjing.court.foundation.circulation.UndoTogether;
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
 * that is refused keeps none of the others back. What is not the last signature may be taken back while nobody acted since; the
 * last one takes effect when its window closes, and may be undone until then.
 */
@Controller
class TogetherPage {

    private static final String FOLDER = "foundation/circulation/web/together/";
    private static final Citation OWN_RULE = Citation.of("docs/circulation", "AGREE");

    private final TogetherDesk desk;
    private final HeldReading held;
    private final SlipReading reading;
    private final RequestKinds kinds;
    private final TogetherViews views;
    private final Phrases phrases;
    private final Clock clock;

    TogetherPage(
            TogetherDesk desk,
            HeldReading held,
            SlipReading reading,
            RequestKinds kinds,
            TogetherViews views,
            Phrases phrases,
            Clock clock) {
        this.held = held;
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
                .addAttribute("rows", views.foreseen(foreseen, desk.minutes(), frame.text()));
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
        String words = Phrases.joined(phrase, opinion);
        return answered(
                each(
                        slip,
                        one -> desk.agree(new AgreeTogether(
                                origin(actor, one, key), actor.court(), one.slip(), one.turn(), words))),
                Verb.AGREE,
                actor,
                frame,
                model);
    }

    @Staff
    @PostMapping("/slips/together/back")
    String takeBack(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") List<SignedAs> slip,
            Actor actor,
            Frame frame,
            Model model) {
        return answered(
                each(slip, one -> desk.takeBack(new UndoTogether(origin(actor, one, key), actor.court(), one.slip()))),
                Verb.TAKE_BACK,
                actor,
                frame,
                model);
    }

    private String piles(
            @Nullable String pile, Decision.@Nullable Refused<String> refused, Actor actor, Frame frame, Model model) {
        Map<SlipId, HeldConsent> given =
                held.of(actor).stream().collect(Collectors.toMap(HeldConsent::slip, Function.identity()));
        Map<Boolean, List<FiledSlip>> inHand = reading.inHand(actor).stream()
                .filter(filed -> !views.waits(given.get(filed.id())))
                .collect(Collectors.partitioningBy(this::withoutEffects));
        model.addAttribute("frame", frame)
                .addAttribute("refusal", refused == null ? null : Refusal.of(refused, frame.text()))
                .addAttribute("key", UUID.randomUUID())
                .addAttribute("given", views.given(given, reading.known(actor, given.keySet()), frame.text()))
                .addAttribute("view", views.piles(inHand.getOrDefault(true, List.of()), pile, actor, frame))
                .addAttribute("alone", views.rows(inHand.getOrDefault(false, List.of()), actor, frame.text()));
        return FOLDER + "together";
    }

    /** 单独签批 What touches more than itself is looked at, and agreed to, one by one. */
    private boolean withoutEffects(FiledSlip filed) {
        return !kinds.of(filed).foresees();
    }

    private Origin origin(Actor actor, SignedAs one, UUID key) {
        return new Origin(actor, null, LocalDate.now(clock), one.keyUnder(key));
    }

    private static List<Answer> each(List<SignedAs> slips, Function<SignedAs, Decision<String>> asked) {
        return slips.stream()
                .limit(SlipReading.MOST)
                .map(one -> new Answer(one.slip(), asked.apply(one)))
                .toList();
    }

    private String answered(List<Answer> answers, Verb verb, Actor actor, Frame frame, Model model) {
        Map<SlipId, FiledSlip> now =
                reading.known(actor, answers.stream().map(Answer::slip).toList());
        model.addAttribute("frame", frame)
                .addAttribute("key", UUID.randomUUID())
                .addAttribute("view", views.answered(answers, now, held.of(actor), verb, actor, frame.text()));
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
