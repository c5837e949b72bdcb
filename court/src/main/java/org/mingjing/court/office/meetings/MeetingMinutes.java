package org.mingjing.court.office.meetings;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 会议纪要 A version of the minutes. */
@Term("会议纪要")
public record MeetingMinutes(
        int version, MinutesText text, List<Taken> decisions, PersonId writtenBy, OffsetDateTime writtenAt) {

    public MeetingMinutes {
        decisions = List.copyOf(decisions);
    }

    /**
     * 议定事项 as it is known and followed.
     *
     * @param matter the matter that it became; null: none yet
     */
    public record Taken(
            UUID id, MinutesText.Decided decided, @Nullable UUID matter) {}
}
