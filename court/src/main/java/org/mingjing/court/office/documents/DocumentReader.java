package org.mingjing.court.office.documents;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 阅文人 Who may read a document.
 *
 * @param copied it was sent to be read; else it passed through his hands
 * @param readAt 阅读回执; null: not opened yet
 */
@Term("阅文人")
public record DocumentReader(
        PersonId person,
        boolean copied,
        OffsetDateTime toldAt,
        @Nullable OffsetDateTime readAt) {}
