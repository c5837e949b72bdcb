package org.mingjing.law.filing;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 诉状欠缺 What a complaint lacks, to be told with all the others at once (登记立案规定 7).
 *
 * @param item what it falls short of; null: a doubt to be cleared up, e.g. a number that cannot be right; it keeps nobody from filing
 * @param gap what exactly is wrong, e.g. {@code claimantAddress}; empty: the item as a whole
 * @param whom the party it is about, by name; empty when it is about the complaint
 * @param citation where it stands that it must be there
 */
@Term("诉状欠缺")
public record FilingDefect(@Nullable FilingItem item, String gap, String whom, Citation citation) {

    /** Whether it must be put right before the case is filed. */
    public boolean blocks() {
        return item != null;
    }
}
