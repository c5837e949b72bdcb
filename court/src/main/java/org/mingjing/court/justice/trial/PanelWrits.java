package org.mingjing.court.justice.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.writs.WritFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritWords;
import org.springframework.stereotype.Component;

/** 文书所需的合议庭 Who sits, the presiding judge first, as fixed. */
@Component
class PanelWrits implements WritFacts {

    private final Panels panels;
    private final People people;
    private final Assessors assessors;
    private final WritWords words;

    PanelWrits(Panels panels, People people, Assessors assessors, WritWords words) {
        this.panels = panels;
        this.people = people;
        this.assessors = assessors;
        this.words = words;
    }

    @Override
    public Set<WritField> fields() {
        return Set.of(WritField.PANEL, WritField.SIGNERS);
    }

    @Override
    public String segment() {
        return "panel";
    }

    @Override
    public Map<WritField, String> of(CaseCard card) {
        Map<WritField, String> known = new EnumMap<>(WritField.class);
        panels.fixed(card.id()).ifPresent(panel -> {
            List<String> members = members(panel);
            known.put(WritField.SIGNERS, String.join("\n", members));
            known.put(
                    WritField.PANEL,
                    members.stream().collect(Collectors.joining(words.text().of("writs.and"))));
            PersonId clerk = panel.clerk();
            if (clerk != null) {
                known.put(WritField.CLERK, people.names(List.of(clerk)).getOrDefault(clerk, ""));
            }
        });
        return known;
    }

    private List<String> members(TrialPanel panel) {
        List<SeatHeld> seats = new ArrayList<>(panel.seats());
        seats.sort((one, other) -> Boolean.compare(other.presiding(), one.presiding()));
        Map<PersonId, String> judges = people.names(panel.judges());
        Map<AssessorId, String> drawn = assessors.names(seats.stream()
                .map(SeatHeld::assessor)
                .filter(Objects::nonNull)
                .map(one -> Objects.requireNonNull(one))
                .toList());
        return seats.stream()
                .map(seat -> {
                    PersonId judge = seat.person();
                    AssessorId assessor = seat.assessor();
                    String post = seat.presiding() ? "presiding" : judge == null ? "assessor" : "judge";
                    String name = judge != null
                            ? judges.getOrDefault(judge, "—")
                            : assessor == null ? "—" : drawn.getOrDefault(assessor, "—");
                    return words.text().of("writs.member", words.text().of("writs.post." + post), name);
                })
                .toList();
    }
}
