package org.mingjing.law.casetype;

import java.util.Optional;

/** 旧类型代字 What the characters of a type word before 2016 tell about its category. */
final class FormerTypeWords {

    private FormerTypeWords() {}

    static Optional<CaseCategory> category(String word) {
        if (word.contains("赔")) {
            return Optional.of(CaseCategory.COMPENSATION_AND_AID);
        }
        if (word.contains("执")) {
            return Optional.of(word.startsWith("刑执") ? CaseCategory.CRIMINAL : CaseCategory.ENFORCEMENT);
        }
        if (word.contains("刑")) {
            return Optional.of(CaseCategory.CRIMINAL);
        }
        if (word.contains("行")) {
            return Optional.of(CaseCategory.ADMINISTRATIVE);
        }
        if (word.contains("破")) {
            return Optional.of(CaseCategory.INSOLVENCY);
        }
        boolean civil = word.contains("民") || word.contains("商") || word.contains("经");
        return civil ? Optional.of(CaseCategory.CIVIL) : Optional.empty();
    }
}
