package org.mingjing.law.appeal;

import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/**
 * 二审案件种类 Under which word the upper court files an appeal, and which limit its clock has.
 *
 * @param typeWord 类型代字
 * @param limit id of the limit of its trial
 */
@Term("二审案件种类")
public record SecondInstance(String typeWord, String limit) {

    private static final SecondInstance JUDGMENT = new SecondInstance("民终", "CIV-2-JUD");
    private static final SecondInstance RULING = new SecondInstance("民终", "CIV-2-RUL");
    private static final SecondInstance CRIMINAL = new SecondInstance("刑终", "CRIM-2");
    private static final SecondInstance ADMINISTRATIVE = new SecondInstance("行终", "ADM-2");

    /** @param ruling whether the appeal is against a ruling */
    public static SecondInstance of(CaseCategory category, boolean ruling) {
        return switch (category) {
            case CRIMINAL -> CRIMINAL;
            case ADMINISTRATIVE -> ADMINISTRATIVE;
            default -> ruling ? RULING : JUDGMENT;
        };
    }

    /** 重审 The word and the limit under which the first court files what was sent back. */
    public static SecondInstance again(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> new SecondInstance("刑初", "CRIM-1-PUB");
            case ADMINISTRATIVE -> new SecondInstance("行初", "ADM-1");
            default -> new SecondInstance("民初", "CIV-1-ORD");
        };
    }
}
