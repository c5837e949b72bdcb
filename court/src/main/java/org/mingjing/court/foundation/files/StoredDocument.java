package org.mingjing.court.foundation.files;

import java.time.OffsetDateTime;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 文档 One version of a document.
 *
 * @param made issued here: it takes no new version
 * @param version 1 for the first
 * @param name as it came in, without folders
 * @param size in bytes
 */
@Term("文档")
public record StoredDocument(
        DocumentId id,
        CourtId court,
        SubjectRef subject,
        String title,
        boolean made,
        int version,
        String name,
        String sha256,
        String mediaType,
        long size,
        OffsetDateTime recordedAt,
        PersonId recordedBy) {}
