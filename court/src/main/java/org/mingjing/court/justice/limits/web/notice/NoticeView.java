package org.mingjing.court.justice.limits.web.notice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.justice.limits.NoticeRequest;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.law.calendar.CalendarDay;

/**
 * 日历通知视图
 *
 * @param changed days that change in the calendar; empty once the notice is decided
 * @param figures what would happen, or has happened, in numbers
 * @param lists the cases behind the figures
 * @param submit to the second person, or where it stands with him; null when there is nothing to decide any more; so is {@code withdraw}
 * @param refusal null when nothing was refused
 */
public record NoticeView(
        CalendarNotice notice,
        List<Fact> facts,
        List<CalendarDay> changed,
        List<Figure> figures,
        List<MoveList> lists,
        boolean namesShown,
        @Nullable Action submit,
        @Nullable Action withdraw,
        String key,
        String withdrawKey,
        @Nullable Refusal refusal) {

    /** 数字 */
    public record Figure(String name, int count, boolean grave) {

        public String key() {
            return "calendar.figure." + name;
        }
    }

    public boolean proposed() {
        return notice.state() == CalendarNotice.State.PROPOSED;
    }

    public boolean applied() {
        return notice.state() == CalendarNotice.State.APPLIED;
    }

    /** Open clocks not yet held against the calendar in force; 0 too while the notice is not applied. */
    public int waiting() {
        return figures.stream()
                .filter(figure -> figure.name().equals("waiting"))
                .mapToInt(Figure::count)
                .sum();
    }

    public Chip state(Text text) {
        String word = notice.state().name().toLowerCase(Locale.ROOT);
        Tone tone = proposed() ? Tone.WARN : applied() ? Tone.GOOD : Tone.PLAIN;
        return Chip.of(text.of("calendar.state." + word), tone);
    }

    public String withdrawal() {
        return "/calendar/notices/" + notice.id().value() + "/withdraw";
    }

    public String submission() {
        return "/requests/" + NoticeRequest.KIND + "/" + notice.id().value();
    }
}
