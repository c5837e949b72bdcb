package org.mingjing.court.foundation.people;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 部门类别 What work a division does. */
@Term("部门类别")
public enum DivisionKind {
    /** 立案庭 */
    FILING,
    /** 民事审判庭 */
    CIVIL,
    /** 刑事审判庭 */
    CRIMINAL,
    /** 行政审判庭 */
    ADMINISTRATIVE,
    /** 执行局 */
    ENFORCEMENT,
    /** 人民法庭 dispatched tribunal */
    TRIBUNAL,
    /** 审判管理办公室 */
    ADJUDICATION_MANAGEMENT,
    /** 综合办公室 */
    OFFICE,
    /** 政治部 */
    POLITICAL,
    /** 督察 */
    SUPERVISION,
    /** 院领导 */
    LEADERSHIP;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DivisionKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
