package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 检索词 What the typed words are taken for. */
class CaseSearchTest {

    @Test
    void aPartOfACauseFindsAllThatHoldIt() {
        assertThat(asked("离婚")).contains("cause", "'离婚纠纷'", "'离婚后财产纠纷'");
        assertThat(asked("保险")).as("also whoever is called so").contains("'保险纠纷'", "party");
        assertThat(asked("民间借贷纠纷")).contains("= '民间借贷纠纷'").doesNotContain("party");
    }

    @Test
    void aNumberIsKnownWithAndWithoutItsBrackets() {
        assertThat(asked("2026苏9801民初51")).contains("number", "'（2026）苏9801民初51'");
        assertThat(asked("(2026)苏9801民初51")).isEqualTo(asked("2026苏9801民初51"));
        assertThat(asked("（2026）苏9801民初51号")).contains("= '（2026）苏9801民初51号'");
        assertThat(asked("5165")).contains("serial", "5165");
    }

    @Test
    void anythingElseIsTheBeginningOfAName() {
        assertThat(asked("明川枫林")).contains("party", "'明川枫林'").doesNotContain("cause");
        assertThat(asked("王")).contains("party");
    }

    private static String asked(String words) {
        return CaseSearch.matching(words, null).toString();
    }
}
