package org.mingjing.court.office.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.court.foundation.paper.OfficialPart;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.MinutesText.Decided;
import org.mingjing.court.office.meetings.MinutesText.Passage;
import org.springframework.stereotype.Component;

/** 纪要成文 The minutes as they stand on the sheet (GB/T 9704-2012, 纪要格式); who was present is taken from the sign-in. */
@Component
public class MeetingSheets {

    private final Courts courts;
    private final People people;
    private final MeetingWordBook words;

    MeetingSheets(Courts courts, People people, MeetingWordBook words) {
        this.courts = courts;
        this.people = people;
        this.words = words;
    }

    public OfficialPaper paper(Meeting meeting, MeetingMinutes minutes) {
        String court = courts.find(meeting.court()).orElseThrow().name();
        Meeting.Issue issue = meeting.issue();
        Map<PersonId, String> names = people.names(Stream.concat(
                        meeting.participants().stream().map(MeetingParticipant::person),
                        minutes.text().decisions().stream().map(Decided::lead).filter(Objects::nonNull))
                .toList());
        return new OfficialPaper(
                OfficialForm.MINUTES,
                new OfficialPaper.Head(
                        null,
                        "",
                        court + words.of("minutes", meeting.plan().kind()),
                        issue == null ? "" : words.of("issue", issue.no()),
                        ""),
                meeting.plan().title(),
                List.of(),
                parts(meeting, minutes, names),
                List.of(),
                new OfficialPaper.Closing(
                        court,
                        "",
                        "",
                        issue == null ? null : issue.on(),
                        listed(meeting, names, MeetingParticipant::present),
                        listed(meeting, names, one -> !one.present() && one.reply() == MeetingReply.EXCUSED),
                        minutes.text().observers()),
                "",
                new OfficialPaper.Imprint(List.of(), words.of("printer"), issue == null ? null : issue.on()));
    }

    private List<OfficialPart> parts(Meeting meeting, MeetingMinutes minutes, Map<PersonId, String> names) {
        List<OfficialPart> parts = new ArrayList<>();
        paragraphs(minutes.text().opening(), parts);
        Map<UUID, String> passages =
                minutes.text().passages().stream().collect(Collectors.toMap(Passage::item, Passage::text));
        for (AgendaItem item : meeting.plan().agenda()) {
            String text = passages.getOrDefault(item.id(), "");
            if (!text.isEmpty()) {
                parts.add(new OfficialPart.Heading(1, item.title()));
                paragraphs(text, parts);
            }
        }
        if (!minutes.text().decisions().isEmpty()) {
            parts.add(new OfficialPart.Paragraph(words.of("decided")));
            int no = 0;
            for (Decided one : minutes.text().decisions()) {
                PersonId lead = one.lead();
                String charge = words.charge(lead == null ? "" : names.getOrDefault(lead, ""), one.due());
                parts.add(new OfficialPart.Paragraph(words.of("decision", ++no, one.text(), charge)));
            }
        }
        return parts;
    }

    private static void paragraphs(String text, List<OfficialPart> parts) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> parts.add(new OfficialPart.Paragraph(line)));
    }

    private String listed(Meeting meeting, Map<PersonId, String> names, Predicate<MeetingParticipant> which) {
        return meeting.participants().stream()
                .filter(which)
                .map(one -> names.getOrDefault(one.person(), ""))
                .collect(Collectors.joining(words.of("and")));
    }
}
