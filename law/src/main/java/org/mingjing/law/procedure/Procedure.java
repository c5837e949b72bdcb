package org.mingjing.law.procedure;

import java.util.Arrays;
import java.util.Optional;
import org.mingjing.kernel.Term;

/** 审理程序 The procedures in which cases are heard, reviewed or enforced. */
@Term("审理程序")
public enum Procedure {
    /** 普通程序 ordinary, first instance */
    ORDINARY("普通程序"),
    /** 简易程序 summary, first instance */
    SUMMARY("简易程序"),
    /** 小额诉讼程序 small claims: summary, and final in the first instance */
    SMALL_CLAIMS("小额诉讼程序"),
    /** 速裁程序 expedited, criminal first instance */
    EXPEDITED("速裁程序"),
    /** 特别程序 special: no dispute between parties */
    SPECIAL("特别程序"),
    /** 督促程序 order for payment */
    PAYMENT_ORDER("督促程序"),
    /** 公示催告程序 public summons for a lost instrument */
    PUBLIC_SUMMONS("公示催告程序"),
    /** 第二审程序 second instance */
    SECOND_INSTANCE("第二审程序"),
    /** 审判监督程序 trial supervision: review of an application for retrial, and retrial */
    TRIAL_SUPERVISION("审判监督程序"),
    /** 死刑复核程序 review of a death sentence */
    DEATH_PENALTY_REVIEW("死刑复核程序"),
    /** 执行程序 enforcement */
    ENFORCEMENT("执行程序"),
    /** 破产程序 bankruptcy */
    BANKRUPTCY("破产程序");

    private final String term;

    Procedure(String term) {
        this.term = term;
    }

    /** The term of the law, e.g. 普通程序. */
    public String term() {
        return term;
    }

    /** The procedure of this name, in full or as ledgers shorten it: 普通, 小额, 二审. */
    public static Optional<Procedure> named(String name) {
        String text = name.strip();
        return switch (text) {
            case "" -> Optional.empty();
            case "小额", "小额诉讼", "小额程序" -> Optional.of(SMALL_CLAIMS);
            case "二审", "二审程序" -> Optional.of(SECOND_INSTANCE);
            case "再审", "再审程序" -> Optional.of(TRIAL_SUPERVISION);
            default ->
                Arrays.stream(values())
                        .filter(procedure -> procedure.term.equals(text) || procedure.term.equals(text + "程序"))
                        .findFirst();
        };
    }
}
