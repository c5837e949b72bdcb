package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.writs.WritFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritWords;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Component;

/** 文书所需的开庭事实 The next hearing fixed, with its room. */
@Component
class HearingWrits implements WritFacts {

    private final Hearings hearings;
    private final Courtrooms rooms;
    private final WritWords words;
    private final Clock clock;

    HearingWrits(Hearings hearings, Courtrooms rooms, WritWords words, Clock clock) {
        this.hearings = hearings;
        this.rooms = rooms;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Set<WritField> fields() {
        return Set.of(WritField.HEARING_TIME, WritField.HEARING_ROOM, WritField.SUMMONED_FOR);
    }

    @Override
    public String segment() {
        return "hearings";
    }

    @Override
    public Map<WritField, String> of(CaseCard card) {
        Map<WritField, String> known = new EnumMap<>(WritField.class);
        Text text = words.text();
        hearings.next(card.id(), LocalDate.now(clock)).ifPresent(next -> {
            HearingPlan plan = next.plan();
            CourtroomId room = plan.room();
            known.put(
                    WritField.HEARING_TIME,
                    words.day(next.day()) + " " + plan.time().from());
            known.put(
                    WritField.HEARING_ROOM,
                    room == null
                            ? text.of("hearings.mode." + plan.mode().word())
                            : rooms.find(room).map(Courtroom::name).orElse(""));
            known.put(
                    WritField.SUMMONED_FOR,
                    text.of("hearing.kind." + plan.kind().name()));
        });
        return known;
    }
}
