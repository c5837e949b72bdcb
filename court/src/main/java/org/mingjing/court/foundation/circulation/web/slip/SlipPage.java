package org.mingjing.court.foundation.circulation.web.slip;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.HandDesk;
import org.mingjing.court.foundation.circulation.HeldConsent;
import org.mingjing.court.foundation.circulation.HeldReading;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.RequestKinds;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.circulation.web.Faults;
import org.mingjing.court.foundation.circulation.web.NextPeople;
import org.mingjing.court.foundation.circulation.web.Phrases;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.web.EffectWords;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 流转单 What is asked, how far it is, what the reader may do with it and why not the rest. */
@Controller
class SlipPage {

    private static final Citation EFFECTS = Citation.of("docs/duty", "Effects");
    private static final Citation OWN_RULE = Citation.of("docs/circulation", "Parts");

    private final CourtBoundary boundary;
    private final SlipDesk desk;
    private final HandDesk hands;
    private final SlipReading reading;
    private final HeldReading held;
    private final SlipViews views;
    private final RequestKinds kinds;
    private final NextPeople next;
    private final Phrases phrases;
    private final Clock clock;

    SlipPage(
            CourtBoundary boundary,
            SlipDesk desk,
            HandDesk hands,
            SlipReading reading,
            HeldReading held,
            SlipViews views,
            RequestKinds kinds,
            NextPeople next,
            Phrases phrases,
            Clock clock) {
        this.boundary = boundary;
        this.desk = desk;
        this.hands = hands;
        this.reading = reading;
        this.held = held;
        this.views = views;
        this.kinds = kinds;
        this.next = next;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Staff
    @GetMapping("/slips/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable String done,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return shown(id, actor, frame, model, response, new Answer("", false, done != null, null));
    }

    @Staff
    @PostMapping("/slips/{id}")
    String move(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam Verb verb,
            @RequestParam(defaultValue = "") String phrase,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(name = "next", defaultValue = "") List<UUID> chosen,
            @RequestParam @Nullable Integer turn,
            @RequestParam @Nullable UUID principal,
            @RequestParam @Nullable UUID other,
            @RequestParam @Nullable Integer backTo,
            @RequestParam @Nullable String seen,
            @RequestParam(defaultValue = "false") boolean hand,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        String words = Phrases.joined(phrase, opinion);
        Move move = move(verb, other, backTo, chosen);
        if (move == null) {
            Decision.Refused<String> missing = Decision.refused("circulation.otherMissing", OWN_RULE);
            return shown(id, actor, frame, model, response, new Answer(words, hand, false, missing));
        }
        String unseen = verb == Verb.AGREE ? unseen(seen, id, actor) : null;
        if (unseen != null) {
            Decision.Refused<String> look = Decision.refused(unseen, EFFECTS);
            return shown(id, actor, frame, model, response, new Answer(words, hand, false, look));
        }
        Origin origin =
                new Origin(actor, principal == null ? null : new PersonId(principal), LocalDate.now(clock), key);
        return switch (desk.move(new MoveSlip(origin, actor.court(), new SlipId(id), move, turn, words, hand))) {
            case Decision.Granted<String> granted -> "redirect:/slips/" + id + "?done";
            case Decision.Refused<String> refused ->
                shown(id, actor, frame, model, response, new Answer(words, hand, false, refused));
        };
    }

    /** 先看影响 What the consent would bring about now must be what was shown; null: it is. */
    private @Nullable String unseen(@Nullable String seen, UUID id, Actor actor) {
        List<ForeseenEffect> now = reading.open(actor, new SlipId(id))
                .map(opened -> boundary.read(CourtScope.of(actor), () -> views.effects(opened.filed(), actor)))
                .orElse(List.of());
        if (seen == null) {
            return now.isEmpty() ? null : "effects.unseen";
        }
        return seen.equals(EffectWords.seen(now)) ? null : "effects.changed";
    }

    /** Null when it lacks the person it concerns. */
    private @Nullable Move move(Verb verb, @Nullable UUID other, @Nullable Integer backTo, List<UUID> chosen) {
        return switch (verb) {
            case AGREE -> new Move.Agree(NextPeople.chosen(chosen));
            case RETURN -> new Move.Return(backTo == null ? Move.TO_REQUESTER : backTo);
            case REMIND -> new Move.Remind(LocalDate.now(clock));
            case HAND_ON, DELEGATE, ADD_BEFORE, ADD_AFTER, REMOVE, COPY ->
                other == null ? null : new Move.With(verb, new PersonId(other));
            case REFUSE, WITHDRAW, TAKE_BACK, READ, CANCEL, EXPIRE -> new Move.Plain(verb);
            case SUBMIT -> null;
        };
    }

    private String shown(UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response, Answer answer) {
        SlipReading.Opened opened = reading.open(actor, new SlipId(id)).orElse(null);
        model.addAttribute("frame", frame);
        if (opened == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("refusal", Refusal.of(Decision.refused("circulation.outsider", OWN_RULE), frame.text()));
            return "foundation/circulation/web/slip/refused";
        }
        Decision.Refused<String> refused = answer.refused();
        String fault = Faults.field(refused, kinds.of(opened.filed()));
        FormErrors errors = refused == null || fault == null
                ? FormErrors.NONE
                : FormErrors.NONE.and(fault, Refusal.message(refused, frame.text()));
        SlipView view =
                boundary.read(CourtScope.of(actor), () -> views.of(opened, answer.opinion(), errors, actor, frame));
        Field people = next.wanted(refused, actor, frame.text());
        HeldConsent given = held.of(actor, opened.filed().id()).orElse(null);
        model.addAttribute("view", view)
                .addAttribute("given", given == null ? null : HeldLine.of(given, opened.filed(), frame.text()))
                .addAttribute("next", people == null ? null : people.errorOf(errors))
                .addAttribute("hand", hand(answer, actor, frame))
                .addAttribute("phrases", phrases.field(actor, frame.text()))
                .addAttribute("done", answer.done() ? views.outcome(opened, actor, frame.text()) : null)
                .addAttribute(
                        "refusal",
                        refused == null || fault != null
                                ? null
                                : Refusal.of(StepNames.in(refused, frame.text()), frame.text()));
        return "foundation/circulation/web/slip/slip";
    }

    /** Null for whoever keeps none. */
    private @Nullable Field hand(Answer answer, Actor actor, Frame frame) {
        return hands.own(actor)
                .map(own -> Field.of("hand", frame.text().of("circulation.hand.with"))
                        .holding(answer.hand()))
                .orElse(null);
    }

    /** 答复 What became of the last attempt, and what was typed: the opinion, whether with the own hand; done: the move before this page was made. */
    private record Answer(String opinion, boolean hand, boolean done, Decision.@Nullable Refused<String> refused) {}
}
