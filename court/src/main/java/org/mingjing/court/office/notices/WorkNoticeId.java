package org.mingjing.court.office.notices;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 工作通知标识 */
@Term("工作通知标识")
public record WorkNoticeId(UUID value) {

    /** 事项类别 */
    public static final String KIND = "work-notice";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    public String link() {
        return "/notices/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
