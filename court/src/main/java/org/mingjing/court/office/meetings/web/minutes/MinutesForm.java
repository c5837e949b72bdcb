package org.mingjing.court.office.meetings.web.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.AgendaItem;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingMinutes;
import org.mingjing.court.office.meetings.MinutesDesk;
import org.mingjing.court.office.meetings.MinutesText;
import org.mingjing.court.office.meetings.MinutesText.Decided;
import org.mingjing.court.office.meetings.MinutesText.Passage;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 纪要表单 As typed: the opening, what was said on each item, what was decided. */
record MinutesForm(MultiValueMap<String, String> typed) {

    private static final int SPARE = 3;

    static MinutesForm of(@Nullable MeetingMinutes minutes, String opening) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("key", UUID.randomUUID().toString());
        typed.add("seen", minutes == null ? "0" : Integer.toString(minutes.version()));
        typed.add("opening", minutes == null ? opening : minutes.text().opening());
        if (minutes != null) {
            typed.add("observers", minutes.text().observers());
            minutes.text().passages().forEach(one -> typed.add("passage-" + one.item(), one.text()));
            int i = 0;
            for (Decided one : minutes.text().decisions()) {
                PersonId lead = one.lead();
                typed.add("decision-" + i, one.text());
                typed.add("lead-" + i, lead == null ? "" : lead.value().toString());
                typed.add("due-" + i, one.due() == null ? "" : String.valueOf(one.due()));
                i++;
            }
        }
        return new MinutesForm(typed);
    }

    String word(String name) {
        return TypedWords.of(typed, name).replace("\r", "");
    }

    UUID key() {
        return TypedId.orNew(word("key"));
    }

    int seen() {
        return word("seen").matches("\\d{1,9}") ? Integer.parseInt(word("seen")) : 0;
    }

    boolean more() {
        return word("step").equals("more");
    }

    int decisions() {
        int last = 0;
        for (int i = 0; i < MinutesDesk.MOST_DECISIONS; i++) {
            last = word("decision-" + i).isEmpty() ? last : i + 1;
        }
        return Math.min(MinutesDesk.MOST_DECISIONS, last + (more() ? 2 * SPARE : SPARE));
    }

    /** The first field that holds no day although something was typed; null: none. */
    @Nullable
    String unread() {
        return Stream.iterate(0, i -> i + 1)
                .limit(MinutesDesk.MOST_DECISIONS)
                .map(i -> "due-" + i)
                .filter(name -> !word(name).isEmpty() && TypedDay.of(word(name)) == null)
                .findFirst()
                .orElse(null);
    }

    MinutesText text(Meeting meeting) {
        List<Passage> passages = new ArrayList<>();
        for (AgendaItem item : meeting.plan().agenda()) {
            String said = word("passage-" + item.id());
            if (!said.isEmpty()) {
                passages.add(new Passage(item.id(), said));
            }
        }
        List<Decided> decisions = new ArrayList<>();
        for (int i = 0; i < MinutesDesk.MOST_DECISIONS; i++) {
            String decided = word("decision-" + i);
            if (!decided.isEmpty()) {
                UUID lead = TypedId.of(word("lead-" + i));
                LocalDate due = TypedDay.of(word("due-" + i));
                decisions.add(new Decided(decided, lead == null ? null : new PersonId(lead), due));
            }
        }
        return new MinutesText(word("opening"), word("observers"), passages, decisions);
    }
}
