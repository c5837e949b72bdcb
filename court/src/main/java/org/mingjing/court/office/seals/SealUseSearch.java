package org.mingjing.court.office.seals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 用印检索
 *
 * @param reader whose own uses, or those of seals he keeps; null: all of the court
 * @param open those under way, else those in the register
 * @param year of the register; 0: any
 * @param seal null: any
 */
@Term("用印检索")
public record SealUseSearch(
        CourtId court,
        @Nullable PersonId reader,
        boolean open,
        int year,
        @Nullable UUID seal,
        String words) {}
