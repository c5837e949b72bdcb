package org.mingjing.court.office.duty.web.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.tabs.Tab;

/**
 * 值班台内容
 *
 * @param now who is on duty at this moment
 * @param mine the reader's own shifts ahead
 * @param waiting shifts that the reader is asked to take
 * @param posts one tab a post
 * @param shown the post whose month it is; null: there is none
 */
public record DutyBoard(
        List<Present> now,
        List<Own> mine,
        List<Own> waiting,
        List<Tab> posts,
        @Nullable Month shown,
        boolean keeps) {

    /** 在岗 */
    public record Present(String post, String place, String hours, String phone, List<Who> people) {}

    /** 值班人 */
    public record Who(
            String name,
            String phone,
            String href,
            @Nullable Chip chip) {}

    /** 本人的班 */
    public record Own(String day, String post, String href, Chip chip) {}

    /**
     * 岗位的一月
     *
     * @param before address of the month before
     */
    public record Month(
            String title,
            String facts,
            String before,
            String after,
            List<Line> days,
            List<Share> shares,
            @Nullable String roster) {}

    /**
     * 一日
     *
     * @param open places that nobody has
     */
    public record Line(String day, Chip kind, boolean today, List<Who> people, int open) {}

    /** 班数 In the order of the list; it ranks nobody. */
    public record Share(String name, int all, int rest, int holidays) {}
}
