package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.AgendaItem;
import org.mingjing.court.office.meetings.MinutesText;
import org.mingjing.court.office.meetings.MinutesText.Decided;
import org.mingjing.court.office.meetings.MinutesText.Passage;
import org.mingjing.law.register.RegisterFile.Row;

/** 会议资料行 What a line of the table of meetings says. */
final class MeetingRow {

    private MeetingRow() {}

    static List<String> list(Row row, String column, String between) {
        return Arrays.stream(row.text(column).split(between, -1))
                .filter(one -> !one.isBlank())
                .toList();
    }

    static MinutesText minutes(Row row, List<AgendaItem> items, Function<String, PersonId> person, LocalDate due) {
        List<String> said = list(row, "said", ";");
        List<Decided> decided = new ArrayList<>();
        for (String one : list(row, "decided", ";")) {
            String[] parts = one.split(">", -1);
            decided.add(new Decided(parts[0], person.apply(parts[1]), due));
        }
        return new MinutesText(
                "",
                "",
                IntStream.range(0, said.size())
                        .mapToObj(i -> new Passage(items.get(i).id(), said.get(i)))
                        .toList(),
                decided);
    }
}
