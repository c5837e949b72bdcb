package org.mingjing.law.courts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 法院名称 As ledgers write them, with what a document's head left before them. */
class CourtNamesTest {

    @ParameterizedTest
    @CsvSource({
        "浙江省高级人民法院, 浙江省高级人民法院",
        "' 浙江省 杭州市\u3000中级人民法院 ', 浙江省杭州市中级人民法院",
        "中华人民共和国最高人民法院, 最高人民法院",
        "判决书北京市高级人民法院, 北京市高级人民法院",
        "中华人民共和国刑事判决书上海市第一中级人民法院, 上海市第一中级人民法院",
        "民事判决书中华人民共和国最高人民法院, 最高人民法院",
        "浙江省高级人民法院民事判决书, 浙江省高级人民法院民事判决书", // nothing would be left
        "判决书, 判决书",
        "'  ', ''",
    })
    void theNameAlone(String written, String name) {
        assertThat(CourtNames.tidy(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "最高人民法院, SUPREME",
        "浙江省高级人民法院, HIGH",
        "浙江省杭州市中级人民法院, INTERMEDIATE",
        "杭州市上城区人民法院, BASIC",
    })
    void theLevelThatTheNameTells(String name, CourtLevel level) {
        assertThat(CourtNames.levelOf(name)).isEqualTo(level);
    }
}
