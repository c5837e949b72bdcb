package org.mingjing.court.foundation.duties;

import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 今日一行 What a room says on the first page beside what is owed.
 *
 * @param key message
 * @param link where it is looked at
 * @param own whether it is about the reader himself
 */
@Term("今日一行")
public record TodayLine(String key, List<Object> arguments, String link, boolean own) {

    public TodayLine {
        arguments = List.copyOf(arguments);
    }
}
