package org.mingjing.court.foundation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Decision;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Short-9aB,                              accounts.password.tooShort
        Longer-10a,                             granted
        onlysmallandletters,                    granted
        onlysmalletters,                        accounts.password.tooSimple
        lettersand1234,                         accounts.password.tooSimple
        lettersand1234!,                        granted
        青石区法院的钟楼很高呢,                    accounts.password.tooSimple
        青石区的钟楼很高Aa,                       granted
        zhang.san-2026,                         accounts.password.isName
        我是张三丰啊Aa-2026,                      accounts.password.isName
        Password2026!,                          accounts.password.common
        Admin@123456,                           accounts.password.common
        1qaz2wsx3edc,                           accounts.password.common
        aaaaaaaaaaaaaaaaaaaa,                   accounts.password.common
        一二三四五六七八九十一二三四五六七八九十一二三四五, accounts.password.tooLong
        """)
    void aPasswordIsLongMixedUncommonAndNotTheName(String password, String outcome) {
        Decision<String> decision = PasswordPolicy.judge(password, "zhang.san", "张三丰");
        assertThat(decision instanceof Decision.Refused<String> refused ? refused.code() : "granted")
                .isEqualTo(outcome);
    }
}
