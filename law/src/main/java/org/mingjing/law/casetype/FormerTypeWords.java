package org.mingjing.law.casetype;

import java.util.Optional;

/** 旧类型代字 What the characters of a type word before 2016 tell about its category. */
final class FormerTypeWords {

    private FormerTypeWords() {}

    static Optional<CaseCategory> category(String word) {
        if (word.indexOf('赔') >= 0) {
            return Optional.of(CaseCategory.COMPENSATION_AND_AID);
        }
        if (word.indexOf('执') >= 0) {
            return Optional.of(word.startsWith("刑执") ? CaseCategory.CRIMINAL : CaseCategory.ENFORCEMENT);
        }
        if (word.indexOf('刑') >= 0) {
            return Optional.of(CaseCategory.CRIMINAL);
        }
        if (word.indexOf('行') >= 0) {
            return Optional.of(CaseCategory.ADMINISTRATIVE);
        }
        if (word.indexOf('破') >= 0) {
            return Optional.of(CaseCategory.INSOLVENCY);
        }
        boolean civil = word.indexOf('民') >= 0 || word.indexOf('商') >= 0 || word.indexOf('经') >= 0;
        return civil ? Optional.of(CaseCategory.CIVIL) : Optional.empty();
    }
}
