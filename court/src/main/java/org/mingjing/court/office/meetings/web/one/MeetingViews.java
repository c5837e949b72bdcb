package org.mingjing.court.office.meetings.web.one;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Absences;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Sittings;
import org.mingjing.court.office.meetings.AgendaItem;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingAbsence;
import org.mingjing.court.office.meetings.MeetingAbsences;
import org.mingjing.court.office.meetings.MeetingMinutes;
import org.mingjing.court.office.meetings.MeetingMinutesBook;
import org.mingjing.court.office.meetings.MeetingPapers;
import org.mingjing.court.office.meetings.MeetingParticipant;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.MeetingRules;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.MeetingStep;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.office.meetings.web.one.MeetingView.Guest;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.banner.Banner;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.files.FileEntry;
import org.mingjing.court.ui.components.timeline.Happening;
import org.springframework.stereotype.Component;

/** 会议页的编排 Called inside CourtBoundary. */
@Component
class MeetingViews {

    private static final int KILO = 1024;

    private final MeetingWords words;
    private final MinutesViews minutes;
    private final MeetingMinutesBook book;
    private final MeetingRules rules;
    private final Files files;
    private final MeetingAbsences missing;
    private final AwayViews away;
    private final List<Absences> absences;
    private final List<Sittings> sittings;
    private final Clock clock;

    MeetingViews(
            MeetingWords words,
            MinutesViews minutes,
            MeetingMinutesBook book,
            MeetingRules rules,
            Files files,
            MeetingAbsences missing,
            AwayViews away,
            List<Absences> absences,
            List<Sittings> sittings,
            Clock clock) {
        this.words = words;
        this.minutes = minutes;
        this.book = book;
        this.rules = rules;
        this.files = files;
        this.missing = missing;
        this.away = away;
        this.absences = List.copyOf(absences);
        this.sittings = List.copyOf(sittings);
        this.clock = clock;
    }

    MeetingView of(Meeting meeting, Actor actor, TypedNote typed, Frame frame) {
        Text text = frame.text();
        MeetingRoles roles = MeetingRoles.of(actor, meeting);
        MeetingMinutes written = book.latest(meeting.id()).orElse(null);
        List<MeetingAbsence> open = missing.open(meeting);
        boolean begun = !LocalDateTime.now(clock).isBefore(rules.doorOpens(meeting));
        boolean mayRead = meeting.state() == MeetingState.CONFIRMED || roles.keeps() || roles.chairs();
        Function<@Nullable PersonId, String> names = words.naming(Stream.of(
                        Stream.of(
                                meeting.organiser(),
                                meeting.plan().chair(),
                                meeting.plan().keeper()),
                        meeting.participants().stream().map(MeetingParticipant::person),
                        meeting.plan().agenda().stream().map(AgendaItem::presenter),
                        meeting.steps().stream().map(MeetingStep::by))
                .flatMap(some -> some));
        return new MeetingView(
                banner(meeting, text),
                facts(meeting, names, text),
                meeting.plan().link(),
                links(meeting, roles, begun, text),
                MeetingDeeds.of(meeting, actor, roles, written, begun, open, typed, text),
                away.of(meeting, roles, open, text),
                meeting.plan().agenda().stream()
                        .map(one -> item(one, meeting, actor, names, text))
                        .toList(),
                people(meeting, actor, roles, names, text),
                written == null || !mayRead ? null : minutes.of(meeting, written, actor, frame),
                meeting.steps().reversed().stream()
                        .map(step -> happening(step, names, text))
                        .toList());
    }

    private Banner banner(Meeting meeting, Text text) {
        return new Banner(
                meeting.plan().title(),
                meeting.plan().kind(),
                List.of(MeetingWords.state(meeting, text)),
                List.of(
                        Fact.of(
                                text.of("meetings.time"),
                                MeetingWords.when(meeting.plan().time(), text)),
                        Fact.of(
                                text.of("meetings.place"),
                                words.places(meeting.court(), text).apply(meeting))),
                null);
    }

    private static List<Fact> facts(Meeting meeting, Function<@Nullable PersonId, String> names, Text text) {
        return List.of(
                Fact.of(text.of("meetings.chair"), names.apply(meeting.plan().chair())),
                Fact.of(text.of("meetings.keeper"), names.apply(meeting.plan().keeper())),
                Fact.of(text.of("meetings.organiser"), names.apply(meeting.organiser())),
                Fact.of(text.of("meetings.people"), MeetingWords.came(meeting, text)));
    }

    private static List<Action> links(Meeting meeting, MeetingRoles roles, boolean begun, Text text) {
        List<Action> links = new ArrayList<>();
        String link = meeting.id().link();
        boolean fixed = meeting.state() == MeetingState.FIXED;
        if (roles.keeps() && fixed && begun) {
            links.add(Action.link(text.of("meetings.do.door"), link + "/door").weighing(Weight.MAIN));
            links.add(Action.link(text.of("meetings.do.presence"), link + "/presence"));
        }
        if (roles.keeps() && meeting.state() == MeetingState.HELD) {
            links.add(Action.link(text.of("meetings.do.minutes"), link + "/minutes")
                    .weighing(Weight.MAIN));
        }
        if (roles.organises() && fixed) {
            links.add(Action.link(text.of("meetings.change"), link + "/change"));
        }
        return links;
    }

    private MeetingView.Item item(
            AgendaItem item, Meeting meeting, Actor actor, Function<@Nullable PersonId, String> names, Text text) {
        return new MeetingView.Item(
                item.id(),
                item.title(),
                names.apply(item.presenter()),
                files.of(actor, item.subject()).stream()
                        .map(one -> entry(one, text))
                        .toList(),
                MeetingPapers.adds(actor, meeting, item.id()));
    }

    private static FileEntry entry(StoredDocument document, Text text) {
        String name = document.name();
        return new FileEntry(
                document.title(),
                "/files/" + document.id().value(),
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT) : "",
                text.of("meetings.kilobytes", (document.size() + KILO - 1) / KILO),
                text.moment(document.recordedAt()));
    }

    /** With whoever is on leave or sits in court that day; why somebody excused himself is for those who run the meeting. */
    private List<Guest> people(
            Meeting meeting, Actor actor, MeetingRoles roles, Function<@Nullable PersonId, String> names, Text text) {
        boolean ahead = meeting.state() == MeetingState.FIXED;
        Set<PersonId> away = !ahead
                ? Set.of()
                : absences.stream()
                        .flatMap(one -> one.on(meeting.court(), meeting.day()).stream())
                        .map(Absence::person)
                        .collect(Collectors.toSet());
        Set<PersonId> sits = !ahead
                ? Set.of()
                : sittings.stream()
                        .flatMap(one -> one.on(meeting.court(), meeting.day()).stream())
                        .collect(Collectors.toSet());
        return meeting.participants().stream()
                .map(one -> new Guest(
                        names.apply(one.person()),
                        part(meeting, one.person(), text),
                        MeetingWords.reply(one, text),
                        roles.follows() || one.person().equals(actor.id()) ? one.reason() : "",
                        MeetingWords.presence(one, text),
                        one.cameAt() == null ? "" : text.moment(one.cameAt()),
                        away.contains(one.person())
                                ? text.of("meetings.day.away")
                                : sits.contains(one.person()) ? text.of("meetings.day.sits") : ""))
                .toList();
    }

    private static String part(Meeting meeting, PersonId person, Text text) {
        return Stream.of(
                        person.equals(meeting.plan().chair()) ? "chair" : "",
                        person.equals(meeting.plan().keeper()) ? "keeper" : "",
                        person.equals(meeting.organiser()) ? "organiser" : "")
                .filter(one -> !one.isEmpty())
                .map(one -> text.of("meetings." + one))
                .collect(Collectors.joining(text.of("meetings.and")));
    }

    private static Happening happening(MeetingStep step, Function<@Nullable PersonId, String> names, Text text) {
        return new Happening(
                step.on(),
                text.of("meetings.act." + step.act().word()),
                step.note().isEmpty() ? null : step.note(),
                text.of("meetings.recorded", names.apply(step.by()), text.moment(step.recordedAt())),
                null,
                switch (step.act()) {
                    case CHANGED, CANCELLED, RETURNED, NOTED -> Tone.WARN;
                    case CONFIRMED -> Tone.GOOD;
                    case CALLED, CLOSED, SUBMITTED, FOLLOWED -> Tone.NOTE;
                });
    }
}
