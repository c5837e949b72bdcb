package org.mingjing.court.justice.disclosure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.disclosure.web.PartyView.HearingLine;
import org.mingjing.court.justice.disclosure.web.PartyView.ServiceLine;
import org.mingjing.court.justice.hearings.Courtroom;
import org.mingjing.court.justice.hearings.CourtroomId;
import org.mingjing.court.justice.hearings.Courtrooms;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingState;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.ErrandState;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.springframework.stereotype.Component;

/** 庭审与送达 Where and when the party is heard, and what it is served: its own papers only. */
@Component
class PartyDiary {

    private final Hearings hearings;
    private final Courtrooms rooms;
    private final Servings servings;
    private final Clock clock;

    PartyDiary(Hearings hearings, Courtrooms rooms, Servings servings, Clock clock) {
        this.hearings = hearings;
        this.rooms = rooms;
        this.servings = servings;
        this.clock = clock;
    }

    List<HearingLine> hearings(CaseCard card, Text text) {
        List<Hearing> all = hearings.of(card.id());
        Map<CourtroomId, String> names = names(card);
        return all.reversed().stream()
                .map(one -> new HearingLine(
                        kind(one, text),
                        text.date(one.day()) + " " + one.plan().time().hours(),
                        place(one, names, text),
                        state(one, text),
                        why(one, text)))
                .toList();
    }

    private Map<CourtroomId, String> names(CaseCard card) {
        return rooms.of(card.court()).stream().collect(Collectors.toMap(Courtroom::id, Courtroom::name));
    }

    private static String kind(Hearing one, Text text) {
        return text.of("hearing.kind." + one.plan().kind().name());
    }

    /** The room, or that it is online. */
    private static String place(Hearing one, Map<CourtroomId, String> names, Text text) {
        CourtroomId room = one.plan().room();
        return room == null ? text.of("hearings.mode." + one.plan().mode().word()) : names.getOrDefault(room, "");
    }

    private static Chip state(Hearing one, Text text) {
        Tone tone = switch (one.state()) {
            case FIXED -> Tone.NOTE;
            case HELD -> Tone.GOOD;
            case ADJOURNED -> Tone.WARN;
            case MOVED, CANCELLED -> Tone.PLAIN;
        };
        return Chip.of(text.of("hearings.state." + one.state().word()), tone);
    }

    private static String document(Errand one, Text text) {
        return text.of("serving.document." + one.document());
    }

    private static Chip state(Errand one, Text text) {
        return Chip.of(text.of("service.state." + one.state().word()), one.open() ? Tone.NOTE : Tone.GOOD);
    }

    /** 事由 Where the law has a list of them; what a clerk wrote in his own words is not published. */
    private static String why(Hearing one, Text text) {
        var ground = one.ground();
        return ground == null ? "" : text.of("disclosure.because", ground.phrase());
    }

    List<ServiceLine> services(CaseCard card, NewParty you, Text text) {
        return own(card, you).stream()
                .map(one -> new ServiceLine(document(one, text), state(one, text), day(one, text), how(one, text)))
                .toList();
    }

    private static String day(Errand one, Text text) {
        LocalDate served = one.effectiveOn();
        LocalDate until = one.noticeUntil();
        if (served != null) {
            return text.of("disclosure.servedOn", served);
        }
        return one.state() == ErrandState.NOTICE && until != null ? text.of("disclosure.noticeUntil", until) : "";
    }

    private static String how(Errand one, Text text) {
        return one.attempts().isEmpty()
                ? ""
                : text.of("serving.means." + one.attempts().getLast().what().means());
    }

    /** What the party must do now. */
    List<String> duties(CaseCard card, NewParty you, Frame frame) {
        Text text = frame.text();
        List<String> duties = new ArrayList<>();
        List<Hearing> all = hearings.of(card.id());
        Map<CourtroomId, String> names = names(card);
        all.stream()
                .filter(one -> one.state() == HearingState.FIXED
                        && one.day().atTime(one.plan().time().to()).isAfter(LocalDateTime.now(clock)))
                .forEach(one -> duties.add(text.of(
                        "disclosure.duty.hearing",
                        one.day(),
                        one.plan().time().hours(),
                        place(one, names, text),
                        kind(one, text))));
        own(card, you).stream()
                .filter(Errand::open)
                .forEach(one -> duties.add(text.of("disclosure.duty.receive", document(one, text))));
        return duties;
    }

    private List<Errand> own(CaseCard card, NewParty you) {
        return servings.of(card.id()).stream()
                .filter(one -> one.addressee().name().equals(you.name())
                        && one.addressee().role() == you.role())
                .toList();
    }
}
