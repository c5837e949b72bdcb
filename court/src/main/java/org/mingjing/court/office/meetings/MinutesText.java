package org.mingjing.court.office.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 纪要内容 All that is typed into the minutes.
 *
 * @param opening 开头
 * @param observers 列席 people from outside, in words
 * @param passages what was said, by item of the agenda
 */
@Term("纪要内容")
public record MinutesText(String opening, String observers, List<Passage> passages, List<Decided> decisions) {

    public MinutesText {
        passages = List.copyOf(passages);
        decisions = List.copyOf(decisions);
    }

    /** 议题记录 */
    @Term("议题记录")
    public record Passage(UUID item, String text) {}

    /**
     * 议定事项
     *
     * @param lead who; null: nobody is named
     * @param due by when; null: no day is named
     */
    @Term("议定事项")
    public record Decided(
            String text, @Nullable PersonId lead, @Nullable LocalDate due) {}

    /** Whether there is anything that the chair could look at. */
    boolean empty() {
        return passages.isEmpty() && decisions.isEmpty();
    }

    Stream<String> texts() {
        return Stream.of(
                        Stream.of(opening, observers),
                        passages.stream().map(Passage::text),
                        decisions.stream().map(Decided::text))
                .flatMap(some -> some);
    }
}
