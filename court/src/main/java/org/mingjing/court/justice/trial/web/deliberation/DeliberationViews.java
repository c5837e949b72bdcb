package org.mingjing.court.justice.trial.web.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.trial.ConferenceHeld;
import org.mingjing.court.justice.trial.Deliberation;
import org.mingjing.court.justice.trial.DeliberationMinutes;
import org.mingjing.court.justice.trial.DeliberationState;
import org.mingjing.court.justice.trial.Deliberations;
import org.mingjing.court.justice.trial.MinutesWords;
import org.mingjing.court.justice.trial.Opinion;
import org.mingjing.court.justice.trial.Voice;
import org.mingjing.court.justice.trial.web.deliberation.DeliberationView.OpinionLine;
import org.mingjing.court.justice.trial.web.deliberation.DeliberationView.PaperLine;
import org.mingjing.court.justice.trial.web.deliberation.DeliberationView.QuestionLine;
import org.mingjing.court.justice.trial.web.deliberation.DeliberationView.RoundLines;
import org.mingjing.court.justice.trial.web.deliberation.DeliberationView.Seat;
import org.mingjing.court.justice.trial.web.deliberation.DeliberationView.VoiceLine;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.law.deliberation.DeliberationTerm;
import org.mingjing.law.deliberation.Speaker;
import org.mingjing.law.deliberation.SpeakingOrder;
import org.springframework.stereotype.Component;

/** 合议庭评议页内容 Read inside the transaction of the page. */
@Component
class DeliberationViews {

    private final Deliberations deliberations;
    private final MinutesWords words;
    private final Cases cases;
    private final DeliberationFields fields;
    private final CommitteeSlips slips;

    DeliberationViews(
            Deliberations deliberations,
            MinutesWords words,
            Cases cases,
            DeliberationFields fields,
            CommitteeSlips slips) {
        this.deliberations = deliberations;
        this.words = words;
        this.cases = cases;
        this.fields = fields;
        this.slips = slips;
    }

    DeliberationView of(CaseCard card, Deliberation one, Actor actor, Map<String, String> typed, Frame frame) {
        Text text = frame.text();
        Map<Integer, String> names = words.names(one);
        List<DeliberationMinutes> papers = deliberations.minutes(one.id());
        List<ConferenceHeld> conferences = deliberations.conferences(one.id());
        List<Seat> seats = seats(card, one, actor, papers, names);
        String form = form(card, one, actor, seats);
        boolean presides = presides(one, actor);
        boolean open = card.status().open();
        return new DeliberationView(
                one.id().toString(),
                one.revision(),
                one.version(),
                state(one, text),
                one.state() == DeliberationState.OPEN && one.round() == 1
                        ? ClockReading.due(
                                one.dueOn(),
                                ClockMark.RUNNING,
                                frame.today(),
                                "/cases/" + card.id() + "/deliberation/" + one.id() + "/reasons")
                        : null,
                facts(one, text),
                one.questions().stream()
                        .map(question -> new QuestionLine(
                                text.of("trial.question." + question.kind().name()),
                                question.words(),
                                String.join(text.of("trial.comma"), question.answers()),
                                MinutesWords.result(card.category(), one, question, names, text)))
                        .toList(),
                voices(one, names, text),
                rounds(one, conferences, names, text),
                form,
                form.isEmpty() ? lead(one, names, text) : text.of("trial.form." + form + ".lead"),
                fields.of(form, card, one, seats, typed, frame),
                seats,
                open
                        && presides
                        && one.bound().isEmpty()
                        && Set.of(DeliberationState.DECIDED, DeliberationState.SPLIT, DeliberationState.MINUTES)
                                .contains(one.state()),
                open
                        && presides
                        && Set.of(DeliberationState.DECIDED, DeliberationState.SPLIT)
                                .contains(one.state()),
                makes(card, one, actor)
                        && Set.of(DeliberationState.DECIDED, DeliberationState.MINUTES)
                                .contains(one.state()),
                papers.stream().map(paper -> paper(one, paper, names, text)).toList());
    }

    private static Chip state(Deliberation one, Text text) {
        Tone tone = switch (one.state()) {
            case OPEN, REFERRED, MINUTES -> Tone.NOTE;
            case DECIDED, SIGNED -> Tone.GOOD;
            case SPLIT -> Tone.WARN;
        };
        return Chip.of(text.of("trial.deliberation.state." + one.state().word()), tone);
    }

    private static String lead(Deliberation one, Map<Integer, String> names, Text text) {
        return one.state() == DeliberationState.OPEN
                ? text.of(
                        "trial.form.wait",
                        names.getOrDefault(one.turn().map(Voice::no).orElse(0), "—"))
                : text.of("trial.form.state." + one.state().word());
    }

    private static boolean presides(Deliberation one, Actor actor) {
        return one.of(actor.id()).filter(Voice::presiding).isPresent();
    }

    private boolean clerk(CaseCard card, Actor actor) {
        return cases.of(actor, card.id()).held().contains(CaseRelation.CLERK);
    }

    private boolean makes(CaseCard card, Deliberation one, Actor actor) {
        return clerk(card, actor)
                || one.of(actor.id())
                        .filter(voice -> voice.presiding() || voice.handling())
                        .isPresent();
    }

    /** For whom the reader may speak or sign now. */
    private List<Seat> seats(
            CaseCard card,
            Deliberation one,
            Actor actor,
            List<DeliberationMinutes> papers,
            Map<Integer, String> names) {
        List<Voice> voices = switch (one.state()) {
            case OPEN -> one.turn().stream().toList();
            case MINUTES ->
                one.voices().stream()
                        .filter(voice -> !papers.getFirst().signed().contains(voice.no()))
                        .toList();
            default -> List.of();
        };
        boolean signing = one.state() == DeliberationState.MINUTES;
        return voices.stream()
                .filter(voice -> {
                    PersonId person = voice.person();
                    return person == null
                            ? signing ? clerk(card, actor) : makes(card, one, actor)
                            : person.equals(actor.id());
                })
                .map(voice -> new Seat(voice.no(), names.getOrDefault(voice.no(), "—")))
                .toList();
    }

    private String form(CaseCard card, Deliberation one, Actor actor, List<Seat> seats) {
        if (!card.status().open()) {
            return "";
        }
        return switch (one.state()) {
            case OPEN ->
                one.toIntroduce()
                        ? one.of(actor.id()).filter(Voice::handling).isPresent() ? "introduce" : ""
                        : seats.isEmpty() ? "" : "speak";
            case DECIDED -> makes(card, one, actor) ? "minutes" : "";
            case REFERRED -> presides(one, actor) || clerk(card, actor) ? "conference" : "";
            case MINUTES -> seats.isEmpty() ? "" : "sign";
            case SPLIT, SIGNED -> "";
        };
    }

    private List<Fact> facts(Deliberation one, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("trial.hearingEnded"), text.date(one.hearingOn())));
        facts.add(Fact.of(
                text.of("trial.deliberateBy"), text.date(one.dueOn()) + " " + DeliberationTerm.FIVE_WORKING_DAYS));
        facts.add(Fact.of(text.of("trial.deliberation.opened"), text.date(one.openedOn())));
        if (!one.introduction().isEmpty()) {
            facts.add(Fact.of(text.of("trial.introduction"), one.introduction()));
        }
        if (!one.bound().isEmpty()) {
            facts.add(Fact.of(text.of("trial.bound"), one.bound()));
        }
        facts.addAll(slips.facts(one, text));
        return facts;
    }

    private static List<VoiceLine> voices(Deliberation one, Map<Integer, String> names, Text text) {
        List<Speaker> order = SpeakingOrder.of(one.speakers());
        Set<Integer> done = one.spoken().stream().map(Opinion::speaker).collect(Collectors.toSet());
        int turn = one.state() == DeliberationState.OPEN
                ? one.turn().map(Voice::no).orElse(0)
                : 0;
        return IntStream.range(0, order.size())
                .mapToObj(at -> {
                    Speaker speaker = order.get(at);
                    Voice voice = one.voice(speaker.no());
                    return new VoiceLine(
                            Integer.toString(at + 1),
                            names.getOrDefault(speaker.no(), "—"),
                            role(voice, text),
                            text.of(
                                    done.contains(speaker.no())
                                            ? "trial.voice.spoken"
                                            : speaker.no() == turn ? "trial.voice.turn" : "trial.voice.waits"));
                })
                .toList();
    }

    private static String role(Voice voice, Text text) {
        List<String> roles = new ArrayList<>();
        if (voice.presiding()) {
            roles.add(text.of("cases.relation.presiding-judge"));
        }
        if (voice.handling()) {
            roles.add(text.of("cases.relation.handling-judge"));
        }
        if (roles.isEmpty()) {
            roles.add(text.of(voice.person() == null ? "trial.seat.assessor" : "trial.seat.judge"));
        }
        return String.join(text.of("trial.comma"), roles);
    }

    private static List<RoundLines> rounds(
            Deliberation one, List<ConferenceHeld> conferences, Map<Integer, String> names, Text text) {
        return IntStream.rangeClosed(1, one.round())
                .mapToObj(round -> new RoundLines(
                        text.of("trial.round", round),
                        one.opinions().stream()
                                .filter(opinion -> opinion.round() == round)
                                .map(opinion -> new OpinionLine(
                                        names.getOrDefault(opinion.speaker(), "—"),
                                        opinion.words(),
                                        MinutesWords.votes(one, opinion, text),
                                        text.date(opinion.spokenOn())))
                                .toList(),
                        conferences.stream()
                                .filter(held -> held.round() == round)
                                .map(held -> conference(held, text))
                                .toList()))
                .filter(round ->
                        !round.opinions().isEmpty() || !round.conferences().isEmpty())
                .toList();
    }

    private static String conference(ConferenceHeld held, Text text) {
        String asked = text.of(
                "trial.conference.asked",
                text.of("trial.conference." + held.kind().word()),
                held.askedOn(),
                text.of("trial.conference.ground." + held.ground().name()));
        return held.heldOn() == null
                ? asked
                : asked
                        + text.of(
                                "trial.conference.held." + held.kind().word(),
                                held.heldOn(),
                                held.attended(),
                                held.opinion(),
                                held.kind().effect());
    }

    private static PaperLine paper(Deliberation one, DeliberationMinutes paper, Map<Integer, String> names, Text text) {
        String signed = paper.signed().stream()
                .sorted()
                .map(no -> names.getOrDefault(no, "—"))
                .collect(Collectors.joining(text.of("trial.comma")));
        @Nullable String old = paper.version() == one.version() ? null : text.of("trial.paper.void");
        return new PaperLine(
                text.of("trial.paper.version", paper.version(), paper.madeOn()) + (old == null ? "" : " " + old),
                paper.words().lines().toList(),
                paper.remarks(),
                signed.isEmpty()
                        ? text.of("trial.paper.unsigned")
                        : text.of(
                                "trial.paper.signed",
                                signed,
                                paper.signed().size(),
                                one.voices().size()));
    }
}
