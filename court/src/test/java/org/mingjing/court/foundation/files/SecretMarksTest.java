package org.mingjing.court.foundation.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 密级标志 What bears one in what somebody typed, and what only speaks of secrecy. */
class SecretMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"机密★10年", "绝密★", "秘密", "机 密", "机密 10年", "关于某事的通报（秘密）", "第一行\n机密\n第三行", "★"})
    void itIsFound(String typed) {
        assertThat(SecretMarks.typed(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于做好保密工作的通知", "侵害商业秘密纠纷", "不得泄露国家秘密", "机密文件的管理办法", ""})
    void wordsAboutSecrecyAreNone(String typed) {
        assertThat(SecretMarks.typed(typed)).isFalse();
    }
}
