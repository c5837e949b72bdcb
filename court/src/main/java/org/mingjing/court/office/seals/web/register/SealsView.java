package org.mingjing.court.office.seals.web.register;

import java.util.List;
import org.mingjing.court.ui.components.chip.Chip;

/** 用印台账内容 */
public record SealsView(List<Row> rows, List<Line> seals) {

    /** 一次用印 */
    public record Row(
            String href,
            String number,
            String title,
            String seal,
            Chip how,
            int copies,
            String requester,
            String sealer,
            String day,
            Chip state) {}

    /** 一枚印章 with this year's uses and copies. */
    public record Line(
            String href,
            String picture,
            String name,
            String code,
            String keeper,
            String days,
            Chip state,
            String uses,
            String copies) {}
}
