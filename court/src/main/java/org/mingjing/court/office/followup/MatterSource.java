package org.mingjing.court.office.followup;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 督办来源 Where a matter comes from; what lies behind is never looked at.
 *
 * @param subject null: nothing that is kept here
 * @param title of the document, the meeting, the instruction
 * @param link where it is shown, a path of this house; null: nowhere here
 */
@Term("督办来源")
public record MatterSource(
        SourceKind kind,
        @Nullable SubjectRef subject,
        String title,
        @Nullable String link) {

    /** Whether the link stays within this house. */
    boolean linksHere() {
        return link == null || link.matches("/[A-Za-z0-9][A-Za-z0-9/#?=&_-]*");
    }
}
