package org.mingjing.court.office.meetings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.kernel.Term;

/**
 * 会议安排 What is called.
 *
 * @param room null: by video alone
 * @param link 视频会议地址, empty: none
 * @param keeper 记录人
 * @param others who is asked besides the chair, the keeper and whoever presents
 */
@Term("会议安排")
public record MeetingPlan(
        String title,
        String kind,
        @Nullable RoomId room,
        String link,
        RoomTime time,
        PersonId chair,
        PersonId keeper,
        List<PersonId> others,
        List<AgendaItem> agenda) {

    public MeetingPlan {
        title = title.strip();
        link = link.strip();
        others = List.copyOf(others);
        agenda = List.copyOf(agenda);
    }

    /** 参会人员 The chair first, everybody once. */
    public List<PersonId> participants() {
        return Stream.of(
                        Stream.of(chair),
                        others.stream(),
                        agenda.stream().map(AgendaItem::presenter).filter(Objects::nonNull),
                        Stream.of(keeper))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }
}
