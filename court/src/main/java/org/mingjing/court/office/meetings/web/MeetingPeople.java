package org.mingjing.court.office.meetings.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.office.meetings.WhoMayMeet;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 可选参会人员 The people of the court by division: to choose one from, or several. */
@Component
public class MeetingPeople {

    private final WhoMayMeet people;
    private final Courts courts;

    MeetingPeople(WhoMayMeet people, Courts courts) {
        this.people = people;
        this.courts = courts;
    }

    /** 一个部门的人 Those without a division, the leaders of the court, come first. */
    public record Group(String name, List<Option> people) {}

    public List<Group> groups(CourtId court, Text text) {
        Map<UUID, List<Option>> members = new HashMap<>();
        List<Option> leaders = new ArrayList<>();
        for (Actor one : people.of(court)) {
            DivisionId division = one.division();
            (division == null ? leaders : members.computeIfAbsent(division.value(), none -> new ArrayList<>()))
                    .add(new Option(one.id().value().toString(), one.name()));
        }
        List<Group> groups = new ArrayList<>();
        if (!leaders.isEmpty()) {
            groups.add(new Group(text.of("meetings.people.leaders"), leaders));
        }
        for (Division division : courts.divisions(court)) {
            List<Option> found = members.get(division.id().value());
            if (found != null) {
                groups.add(new Group(division.name(), found));
            }
        }
        return groups;
    }

    /** Of all groups, each with its group. */
    public static List<Option> options(List<Group> groups, Text text) {
        return groups.stream()
                .flatMap(group -> group.people().stream()
                        .map(one -> new Option(
                                one.value(), text.of("meetings.person", one.label(), group.name()), group.name())))
                .toList();
    }
}
