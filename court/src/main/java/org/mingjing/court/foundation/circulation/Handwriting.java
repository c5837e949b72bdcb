package org.mingjing.court.foundation.circulation;

import java.time.OffsetDateTime;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 手写签名 The picture of a person's own hand, kept by himself and used by nobody else; a later one stands beside it.
 *
 * @param picture among the files
 */
@Term("手写签名")
public record Handwriting(PersonId person, DocumentId picture, OffsetDateTime since) {}
