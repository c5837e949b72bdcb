package org.mingjing.court.justice.hearings.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.hearings.Clash;
import org.mingjing.court.justice.hearings.Courtroom;
import org.mingjing.court.justice.hearings.CourtroomId;
import org.mingjing.court.justice.hearings.Courtrooms;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingPlan;
import org.mingjing.court.justice.hearings.HearingSeat;
import org.mingjing.court.justice.hearings.SeatRole;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 庭次的文字 How hearings read on every page. Called inside CourtBoundary. */
@Component
public class HearingWords {

    private final People people;
    private final Courtrooms rooms;

    HearingWords(People people, Courtrooms rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    public static String href(Hearing hearing) {
        return "/hearings/" + hearing.id();
    }

    public static Chip state(Hearing hearing, Text text) {
        Tone tone = switch (hearing.state()) {
            case FIXED -> Tone.NOTE;
            case HELD -> Tone.GOOD;
            case ADJOURNED -> Tone.WARN;
            case MOVED, CANCELLED -> Tone.PLAIN;
        };
        return Chip.of(text.of("hearings.state." + hearing.state().word()), tone);
    }

    public static String kind(HearingPlan plan, Text text) {
        return text.of("hearing.kind." + plan.kind().name());
    }

    /** Rules of the house stand without a source. */
    public static List<LedgerLine> lines(List<Clash> clashes, Text text) {
        return clashes.stream()
                .map(clash -> new LedgerLine(
                        text.of(clash.key(), clash.arguments().toArray()),
                        null,
                        source(clash.citation()),
                        ClockReading.article(clash.citation())))
                .toList();
    }

    private static String source(Citation citation) {
        return citation.instrument().startsWith("docs/") ? "" : citation.toString();
    }

    /** The names that stand in these hearings, asked for at once. */
    public Names names(CourtId court, Collection<Hearing> hearings) {
        return new Names(
                people.names(hearings.stream()
                        .flatMap(hearing -> hearing.plan().seats().stream())
                        .map(HearingSeat::person)
                        .distinct()
                        .toList()),
                roomNames(court));
    }

    private Map<CourtroomId, String> roomNames(CourtId court) {
        Map<CourtroomId, String> names = new HashMap<>();
        for (Courtroom room : rooms.of(court)) {
            names.put(room.id(), room.name());
        }
        return names;
    }

    /** 所得名称 */
    public record Names(Map<PersonId, String> people, Map<CourtroomId, String> rooms) {

        /** The room, or that it is online. */
        public String place(HearingPlan plan, Text text) {
            CourtroomId room = plan.room();
            String online = text.of("hearings.mode." + plan.mode().word());
            return room == null ? online : rooms.getOrDefault(room, "");
        }

        public String judge(HearingPlan plan) {
            return plan.in(SeatRole.JUDGE).map(this::name).orElse("");
        }

        public String clerk(HearingPlan plan) {
            return plan.in(SeatRole.CLERK).map(this::name).orElse("");
        }

        /** 合议庭 The judge first. */
        public String bench(HearingPlan plan) {
            return plan.seats().stream()
                    .filter(seat -> seat.role() != SeatRole.CLERK)
                    .map(seat -> name(seat.person()))
                    .collect(Collectors.joining("、"));
        }

        private String name(PersonId person) {
            return people.getOrDefault(person, "");
        }
    }
}
