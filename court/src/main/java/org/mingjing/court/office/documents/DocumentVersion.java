package org.mingjing.court.office.documents;

import java.time.OffsetDateTime;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 公文稿次 A draft as it stood. */
@Term("公文稿次")
public record DocumentVersion(int no, DocumentContent content, OffsetDateTime recordedAt, PersonId recordedBy) {}
