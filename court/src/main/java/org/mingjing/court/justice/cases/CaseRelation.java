package org.mingjing.court.justice.cases;

import java.util.Arrays;
import org.mingjing.kernel.Term;

/** 人案关系 How a person stands to a case. */
@Term("人案关系")
public enum CaseRelation {
    /** 承办法官 */
    HANDLING_JUDGE("handling-judge"),
    /** 审判长 */
    PRESIDING_JUDGE("presiding-judge"),
    /** 合议庭成员 */
    PANEL_MEMBER("panel-member"),
    /** 法官助理 */
    ASSISTANT("assistant"),
    /** 书记员 */
    CLERK("clerk"),
    /** 执行员 */
    ENFORCEMENT_OFFICER("enforcement-officer"),
    /** 获准查阅: reads the case up to a day; kept as a grant, not among the people of the case */
    READER("reader"),
    /** 回避: loses the case everywhere */
    RECUSED("recused");

    private final String word;

    CaseRelation(String word) {
        this.word = word;
    }

    /** As it stands in the database, in addresses and at the end of message keys. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static CaseRelation of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}
