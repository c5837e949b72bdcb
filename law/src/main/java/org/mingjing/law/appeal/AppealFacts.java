package org.mingjing.law.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/**
 * 上诉事实 What has happened to one appeal; what has not happened is null.
 *
 * @param receivedAboveOn 二审法院直接收到上诉状 it then goes to the first court; null: handed in there
 * @param receivedOn 原审法院收到上诉状
 * @param termEnd 上诉期满 the last day of the last party; counts in criminal cases
 * @param respondentAbroad 被上诉人在我国领域内没有住所
 * @param copyOn 上诉状副本送达最后一名对方当事人
 * @param answeredOn 收到答辩状
 * @param sentOn 报送案卷
 * @param fileOn 二审法院收到案卷
 * @param gapToldOn 通知补齐
 * @param gapFilledOn 补齐的材料送达二审法院
 * @param filedOn 二审立案
 */
@Term("上诉事实")
public record AppealFacts(
        CaseCategory category,
        @Nullable LocalDate receivedAboveOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate termEnd,
        boolean respondentAbroad,
        @Nullable LocalDate copyOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate answerCopyOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate fileOn,
        @Nullable LocalDate gapToldOn,
        @Nullable LocalDate gapFilledOn,
        @Nullable LocalDate filedOn) {

    boolean criminal() {
        return category == CaseCategory.CRIMINAL;
    }
}
