package org.mingjing.court.office.stocktake;

import java.util.stream.Stream;
import org.mingjing.kernel.Term;

/**
 * 盘点填报 What a person adds to the figures of the day; each may be empty.
 *
 * @param done what else was done
 * @param difficulties what stands in the way
 * @param tomorrow what comes next
 */
@Term("盘点填报")
public record StocktakeWords(String done, String difficulties, String tomorrow) {

    public static final StocktakeWords NONE = new StocktakeWords("", "", "");

    public Stream<String> texts() {
        return Stream.of(done, difficulties, tomorrow);
    }
}
