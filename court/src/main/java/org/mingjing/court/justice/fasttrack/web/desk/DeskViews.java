package org.mingjing.court.justice.fasttrack.web.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.TeamMember;
import org.mingjing.court.justice.assignment.AwaitingCase;
import org.mingjing.court.justice.assignment.AwaitingCases;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseNames;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.CaseTiming;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.OpenCases;
import org.mingjing.court.justice.fasttrack.FastTrackDesk;
import org.mingjing.court.justice.fasttrack.Referral;
import org.mingjing.court.justice.fasttrack.Referrals;
import org.mingjing.court.justice.fasttrack.web.desk.DeskView.Group;
import org.mingjing.court.justice.fasttrack.web.desk.DeskView.Row;
import org.mingjing.court.justice.fasttrack.web.desk.DeskView.Sitting;
import org.mingjing.court.justice.hearings.Courtroom;
import org.mingjing.court.justice.hearings.CourtroomId;
import org.mingjing.court.justice.hearings.Courtrooms;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingSeat;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.hearings.SeatRole;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.counters.Counter;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.springframework.stereotype.Component;

/** 工作台 Only of cases the reader may see. Called inside CourtBoundary. */
@Component
class DeskViews {

    /** Calendar days without anything after which a simple case stands still. */
    private static final int LONG = 15;

    private static final int MOST = 500;

    private final FastTrackDesk desk;
    private final Referrals referrals;
    private final CasesInSight sight;
    private final OpenCases open;
    private final AwaitingCases awaiting;
    private final Cases cases;
    private final CaseNames names;
    private final CaseTiming timing;
    private final Hearings hearings;
    private final Courtrooms rooms;
    private final People people;

    DeskViews(
            FastTrackDesk desk,
            Referrals referrals,
            CasesInSight sight,
            OpenCases open,
            AwaitingCases awaiting,
            Cases cases,
            CaseNames names,
            CaseTiming timing,
            Hearings hearings,
            Courtrooms rooms,
            People people) {
        this.desk = desk;
        this.referrals = referrals;
        this.sight = sight;
        this.open = open;
        this.awaiting = awaiting;
        this.cases = cases;
        this.names = names;
        this.timing = timing;
        this.hearings = hearings;
        this.rooms = rooms;
        this.people = people;
    }

    DeskView of(Team team, boolean byClock, Actor actor, Frame frame) {
        Text text = frame.text();
        Map<CaseId, LocalDate> last = new LinkedHashMap<>();
        Set<CaseId> here = referrals.of(actor.court(), team.id()).stream()
                .map(Referral::caseId)
                .collect(Collectors.toSet());
        open.among(here)
                .forEach(one -> last.put(one.card().id(), Objects.requireNonNullElse(one.lastOn(), LocalDate.MIN)));
        List<Hearing> today = hearings.between(actor.court(), frame.today(), frame.today()).stream()
                .filter(hearing -> here.contains(hearing.caseId()))
                .toList();
        List<Row> rows = rows(sight.among(actor, last.keySet()), last, actor, frame);
        List<Row> waiting =
                rows.stream().filter(row -> row.card().handlingJudge() == null).toList();
        List<Row> tried =
                rows.stream().filter(row -> row.card().handlingJudge() != null).toList();
        List<Row> still = tried.stream().filter(row -> !row.why().isEmpty()).toList();
        List<Sitting> sittings = sittings(today, rows, text);
        return new DeskView(
                members(team, frame),
                List.of(
                        new Counter(text.of("fasttrack.waiting"), waiting.size(), "#waiting", Urgency.NEAR),
                        new Counter(text.of("fasttrack.today"), sittings.size(), "#today", null),
                        new Counter(text.of("fasttrack.still"), still.size(), "#still", Urgency.OVERDUE),
                        new Counter(text.of("fasttrack.cases"), tried.size(), "#cases", null)),
                waiting,
                suited(actor, team, frame),
                sittings,
                groups(tried, byClock, text),
                still);
    }

    /** What waits for a judge and might be sent here; only for whoever has cases drawn. */
    private List<Row> suited(Actor actor, Team team, Frame frame) {
        Set<CaseId> ids = awaiting.open(actor.court(), MOST).stream()
                .map(AwaitingCase::id)
                .filter(id -> referrals.of(id).isEmpty())
                .collect(Collectors.toSet());
        return rows(
                sight.among(actor, ids).stream()
                        .filter(card -> FastTrackDesk.suits(card)
                                && cases.permits(actor, card, Permission.CASE_DRAW)
                                && desk.tries(team, card))
                        .toList(),
                Map.of(),
                actor,
                frame);
    }

    private List<Row> rows(List<CaseCard> cards, Map<CaseId, LocalDate> last, Actor actor, Frame frame) {
        Text text = frame.text();
        var found = names.of(cards);
        return cards.stream()
                .map(card -> {
                    String next = card.nextEvent();
                    String judge = found.judge(card);
                    return new Row(
                            card,
                            judge.isEmpty() ? "—" : judge,
                            text.of("cases.procedure." + card.procedure().name()),
                            next == null ? "" : text.of(next),
                            card.nextEventOn(),
                            timing.due(card, frame.today()),
                            why(card, last.get(card.id()), frame),
                            cases.permits(actor, card, Permission.CLOCK_RECORD));
                })
                .sorted(Comparator.comparing((Row row) -> due(row.due()))
                        .thenComparing(row -> row.card().number()))
                .toList();
    }

    private static LocalDate due(@Nullable Due due) {
        return due == null ? LocalDate.MAX : due.date();
    }

    /** 停滞 The next step is missing or over, or nothing has been written down for long. */
    private static String why(CaseCard card, @Nullable LocalDate last, Frame frame) {
        LocalDate next = card.nextEventOn();
        if (card.clock() == ClockMark.STOPPED || card.status() == CaseStatus.SUSPENDED) {
            return ""; // something outside is waited for
        }
        if (card.nextEvent() == null) {
            return frame.text().of("fasttrack.still.none");
        }
        if (next != null && next.isBefore(frame.today())) {
            return frame.text().of("fasttrack.still.over", next);
        }
        boolean ahead = next != null && ChronoUnit.DAYS.between(frame.today(), next) <= LONG;
        return !ahead && last != null && last.isBefore(frame.today().minusDays(LONG))
                ? frame.text().of("fasttrack.still.quiet", last)
                : "";
    }

    private static List<Group> groups(List<Row> rows, boolean byClock, Text text) {
        Function<Row, String> title = byClock
                ? row -> {
                    Due due = row.due();
                    return due == null
                            ? text.of("fasttrack.noClock")
                            : text.of(due.urgency().key());
                }
                : row -> row.next().isEmpty() ? text.of("fasttrack.noNext") : row.next();
        Map<String, List<Row>> groups =
                rows.stream().collect(Collectors.groupingBy(title, LinkedHashMap::new, Collectors.toList()));
        List<Group> all = new ArrayList<>();
        // Which step comes first: the group with the earliest of them stands above; urgencies are in their order
        // already.
        Comparator<Map.Entry<String, List<Row>>> soonest = Comparator.comparing(group -> group.getValue().stream()
                .map(row -> Objects.requireNonNullElse(row.nextOn(), LocalDate.MAX))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX));
        (byClock
                        ? groups.entrySet().stream()
                        : groups.entrySet().stream().sorted(soonest.thenComparing(Map.Entry.comparingByKey())))
                .forEachOrdered(group -> all.add(group(group.getKey(), group.getValue(), byClock)));
        return all;
    }

    private static Group group(String name, List<Row> of, boolean byClock) {
        return new Group(
                name,
                byClock
                        ? of
                        : of.stream()
                                .sorted(Comparator.comparing(
                                        row -> Objects.requireNonNullElse(row.nextOn(), LocalDate.MAX)))
                                .toList());
    }

    private List<Sitting> sittings(List<Hearing> today, List<Row> rows, Text text) {
        Map<CaseId, Row> seen =
                rows.stream().collect(Collectors.toMap(row -> row.card().id(), Function.identity()));
        Map<PersonId, String> named = people.names(today.stream()
                .flatMap(hearing -> hearing.plan().seats().stream())
                .map(HearingSeat::person)
                .distinct()
                .toList());
        return today.stream()
                .filter(hearing -> seen.containsKey(hearing.caseId()))
                .map(hearing -> {
                    CaseCard card =
                            Objects.requireNonNull(seen.get(hearing.caseId())).card();
                    return new Sitting(
                            "/hearings/" + hearing.id(),
                            hearing.plan().time().hours(),
                            card.number(),
                            card.title(),
                            place(hearing, text),
                            hearing.plan().seats().stream()
                                    .filter(seat -> seat.role() != SeatRole.CLERK)
                                    .map(seat -> named.getOrDefault(seat.person(), "—"))
                                    .collect(Collectors.joining(text.of("fasttrack.and"))));
                })
                .toList();
    }

    private String place(Hearing hearing, Text text) {
        CourtroomId room = hearing.plan().room();
        return room == null
                ? text.of("hearings.mode." + hearing.plan().mode().word())
                : rooms.find(room).map(Courtroom::name).orElse("—");
    }

    private String members(Team team, Frame frame) {
        var named = people.names(
                team.on(frame.today()).stream().map(TeamMember::person).toList());
        return team.on(frame.today()).stream()
                .map(member -> frame.text()
                        .of(
                                "fasttrack.member",
                                frame.text()
                                        .of("accounts.team.duty."
                                                + member.duty().word()),
                                named.getOrDefault(member.person(), "—")))
                .collect(Collectors.joining(frame.text().of("fasttrack.between")));
    }
}
