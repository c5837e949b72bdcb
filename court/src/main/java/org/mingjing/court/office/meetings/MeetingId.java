package org.mingjing.court.office.meetings;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 会议标识 */
@Term("会议标识")
public record MeetingId(UUID value) {

    /** 事项类别 of its subject */
    public static final String KIND = "meeting";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    public String link() {
        return "/meetings/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
