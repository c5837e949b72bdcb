package org.mingjing.court.justice.fasttrack.web.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.ui.components.counters.Counter;
import org.mingjing.court.ui.components.due.Due;

/**
 * 工作台内容
 *
 * @param members who is in the team today, in words
 * @param waiting with the team and without a judge
 * @param suited waiting, simple, and with no team
 * @param sittings what the team holds today
 * @param groups its open cases
 * @param still those in which nothing is ahead, or nothing has happened for long
 */
public record DeskView(
        String members,
        List<Counter> counters,
        List<Row> waiting,
        List<Row> suited,
        List<Sitting> sittings,
        List<Group> groups,
        List<Row> still) {

    /** 一组 by next step or by urgency */
    public record Group(String title, List<Row> rows) {}

    /**
     * 一件
     *
     * @param next what comes next; empty: nothing is planned
     * @param why what makes it stand still; empty: it moves
     * @param mine whether the reader may say what comes next and take it out
     */
    public record Row(
            CaseCard card,
            String judge,
            String procedure,
            String next,
            @Nullable LocalDate nextOn,
            @Nullable Due due,
            String why,
            boolean mine) {

        public String href() {
            return "/cases/" + card.id();
        }
    }

    /** 今日一庭 */
    public record Sitting(String href, String hours, String number, String title, String place, String bench) {}
}
