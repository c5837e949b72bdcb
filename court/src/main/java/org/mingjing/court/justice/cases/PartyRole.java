package org.mingjing.court.justice.cases;

import java.util.Arrays;
import org.mingjing.kernel.Term;

/** 诉讼地位 In what place a party stands. */
@Term("诉讼地位")
public enum PartyRole {
    /** 原告 */
    PLAINTIFF("plaintiff"),
    /** 被告 */
    DEFENDANT("defendant"),
    /** 被告人 */
    ACCUSED("accused"),
    /** 公诉机关 */
    PROSECUTION("prosecution"),
    /** 第三人 */
    THIRD_PARTY("third-party"),
    /** 上诉人 */
    APPELLANT("appellant"),
    /** 被上诉人 */
    APPELLEE("appellee"),
    /** 申请人、申请执行人 */
    APPLICANT("applicant"),
    /** 被申请人、被执行人 */
    RESPONDENT("respondent");

    private final String word;

    PartyRole(String word) {
        this.word = word;
    }

    /** As it stands in the database, in addresses and at the end of message keys. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static PartyRole of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}
