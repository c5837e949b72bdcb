package org.mingjing.court.office.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 议题 One matter to be dealt with, with its papers.
 *
 * @param presenter 汇报人; null: nobody in particular
 */
@Term("会议议题")
public record AgendaItem(UUID id, String title, @Nullable PersonId presenter) {

    /** 事项类别 of its papers */
    public static final String KIND = "agenda-item";

    public SubjectRef subject() {
        return new SubjectRef(KIND, id.toString());
    }
}
