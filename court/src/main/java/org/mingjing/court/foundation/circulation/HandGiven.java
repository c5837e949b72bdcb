package org.mingjing.court.foundation.circulation;

import java.time.OffsetDateTime;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 手签 The picture with which an opinion was given: it stays with it, whatever its owner keeps later.
 *
 * @param person whose hand it is: the holder's, or the deputy's own
 * @param at the moment of the opinion
 */
@Term("手签")
public record HandGiven(PersonId person, OffsetDateTime at, DocumentId picture) {}
