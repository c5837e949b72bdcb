package org.mingjing.court.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.notices.AcknowledgeNotice;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.court.office.notices.IssueWorkNotice;
import org.mingjing.court.office.notices.NameContact;
import org.mingjing.court.office.notices.WorkNoticeDesk;
import org.mingjing.court.office.notices.WorkNoticeId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示工作通知 A year of notices: the old ones are done, of the last ones a division has not acknowledged in time. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoNotices {

    private static final String COURT = "basic";
    /** 迟的 Divisions that take their time, by their keys. */
    private static final Map<Integer, Set<String>> SILENT =
            Map.of(6, Set.of("tribunal2"), 1, Set.of("civil1", "criminal", "tribunal2"));

    private final WorkNoticeDesk desk;
    private final DivisionContacts contacts;
    private final DemoMeetingMatters matters;
    private final People people;
    private final Map<PersonId, Actor> actors = new HashMap<>();

    DemoNotices(WorkNoticeDesk desk, DivisionContacts contacts, DemoMeetingMatters matters, People people) {
        this.desk = desk;
        this.contacts = contacts;
        this.matters = matters;
        this.people = people;
    }

    void issue(Bench bench, Days days) {
        actors.clear();
        Actor keeper = actor(bench.seat(COURT, "office", "office-staff", 1).id());
        Actor chief = actor(bench.seat(COURT, "civil1", "chief-judge", 1).id());
        LocalDate longAgo = days.working(days.by(days.today()), -210);
        at(
                longAgo,
                9,
                () -> Deeds.done(desk.name(new NameContact(
                        new Origin(chief, null, longAgo, Deeds.key("contact civil1")),
                        chief.court(),
                        bench.division(COURT, "civil1"),
                        bench.seat(COURT, "civil1", "assistant", 1).id()))));
        for (Row row : Sheets.rows("notices")) {
            tell(row, bench, days, keeper);
        }
    }

    private void tell(Row row, Bench bench, Days days, Actor keeper) {
        int ago = Sheets.number(row, "ago");
        LocalDate issued = days.working(days.by(days.today()), -ago);
        String[] place = row.text("by").split("/", -1);
        Actor by = actor(bench.seat(COURT, place[0], place[1], Integer.parseInt(place[2]))
                .id());
        List<String> all = Sheets.rows("divisions").stream()
                .filter(one ->
                        one.text("court").equals(COURT) && !one.text("key").equals("leaders"))
                .map(one -> one.text("key"))
                .toList();
        List<String> to =
                row.text("to").equals("all") ? all : List.of(row.text("to").split(" ", -1));
        List<String[]> items = Arrays.stream(row.text("items").split(";", -1))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(":", 3))
                .toList();
        WorkNoticeId id = new WorkNoticeId(Deeds.key("notice " + row.text("title")));
        at(
                issued,
                9,
                () -> Deeds.done(desk.issue(new IssueWorkNotice(
                        new Origin(by, null, issued, Deeds.key("issue " + id)),
                        by.court(),
                        id,
                        row.text("title"),
                        row.text("text"),
                        items.stream()
                                .map(one -> new IssueWorkNotice.PlannedItem(
                                        one[2],
                                        bench.division(COURT, one[0]),
                                        days.working(issued, Integer.parseInt(one[1]))))
                                .toList(),
                        to.stream().map(one -> bench.division(COURT, one)).toList()))));
        acknowledge(by.court(), id, to, SILENT.getOrDefault(ago, Set.of()), issued, bench);
        if (row.text("fate").equals("closed")) {
            for (int no = 1; no <= items.size(); no++) {
                String[] item = items.get(no - 1);
                MatterId matter =
                        new MatterId(UUID.nameUUIDFromBytes((id + " " + no).getBytes(StandardCharsets.UTF_8)));
                Actor lead = actor(contacts.head(bench.division(COURT, item[0])).orElseThrow());
                Actor checks = lead.id().equals(keeper.id())
                        ? actor(bench.seat(COURT, "office", "office-staff", 2).id())
                        : keeper;
                LocalDate done = days.working(issued, Integer.parseInt(item[1]) - 2);
                matters.close(matter, lead, checks, item[2], done);
            }
        }
    }

    private void acknowledge(
            CourtId court, WorkNoticeId id, List<String> to, Set<String> silent, LocalDate issued, Bench bench) {
        Map<DivisionId, PersonId> asked = contacts.asked(
                court, to.stream().map(one -> bench.division(COURT, one)).toList());
        for (String one : to) {
            DivisionId division = bench.division(COURT, one);
            if (!silent.contains(one)) {
                Actor head = actor(Objects.requireNonNull(asked.get(division)));
                at(
                        issued,
                        10 + to.indexOf(one) % 7,
                        () -> Deeds.done(desk.acknowledge(new AcknowledgeNotice(
                                new Origin(head, null, issued, Deeds.key("acknowledge " + id + " " + one)),
                                head.court(),
                                id,
                                division))));
            }
        }
    }

    private Actor actor(PersonId person) {
        return actors.computeIfAbsent(person, one -> people.actor(one).orElseThrow());
    }

    private static void at(LocalDate on, int hour, Runnable work) {
        DemoTime.at(on.atTime(LocalTime.of(hour, 5)).atZone(CourtTime.ZONE).toInstant(), work);
    }
}
