package org.mingjing.court.foundation.people;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 法院 A people's court held here.
 *
 * @param level 1 supreme, 2 high, 3 intermediate, 4 basic
 * @param parent the court directly above, where it is held here too
 */
@Term("法院")
public record Court(
        CourtId id, String name, int level, @Nullable CourtId parent) {}
