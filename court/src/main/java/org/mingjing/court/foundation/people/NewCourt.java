package org.mingjing.court.foundation.people;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 新增法院 A court to be held here from now on.
 *
 * @param level 1 supreme, 2 high, 3 intermediate, 4 basic
 * @param imported made by an import of ledgers: it has no staff of its own here
 */
@Term("新增法院")
public record NewCourt(
        CourtId id, String name, int level, @Nullable CourtId parent, boolean imported) {}
