package org.mingjing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjing.kernel.CaseNumber.Invalid;
import org.mingjing.kernel.CaseNumber.Valid;

/** 案号 Each line of scenarios/case-numbers.txt. */
class CaseNumberTest {

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        return lines("/scenarios/case-numbers.txt").map(line -> {
            int bar = line.lastIndexOf('|');
            String written = line.substring(0, bar).strip();
            String expected = line.substring(bar + 1).strip();
            return DynamicTest.dynamicTest(
                    written + " → " + expected,
                    () -> assertThat(reading(written)).isEqualTo(expected));
        });
    }

    private static String reading(String written) {
        return switch (CaseNumber.parse(written)) {
            case Valid valid ->
                Stream.concat(Stream.of(valid.caseNumber()), valid.joined().stream())
                        .map(CaseNumber::toString)
                        .collect(Collectors.joining(" + "));
            case Invalid invalid -> invalid.reason().name();
        };
    }

    @Test
    void tellsThePartsOfANumber() {
        assertThat(CaseNumber.parse("（2019）最高法知民终1号之二").number())
                .contains(new CaseNumber(2019, CourtCode.of("最高法"), "知", "民终", 1, 2));
        assertThat(CaseNumber.parse("(2016)浙0483刑初0012号").number())
                .contains(CaseNumber.of(2016, CourtCode.of("浙0483"), "刑初", 12));
        assertThat(CaseNumber.parse("（2013）穗中法民五终字第12号").number())
                .contains(new CaseNumber(2013, new OldCourtWord("穗中法"), "", "民五终", 12, 0));
        assertThat(CaseNumber.parse("（2013）民提字第9号").number())
                .contains(new CaseNumber(2013, new OldCourtWord(""), "", "民提", 9, 0));
        assertThat(CaseNumber.parse("（2014）莲未刑初字第6号").number())
                .contains(new CaseNumber(2014, new OldCourtWord("莲"), "", "未刑初", 6, 0));
        assertThat(CaseNumber.parse("（2014）民民初字第6号").number())
                .contains(new CaseNumber(2014, new OldCourtWord("民"), "", "民初", 6, 0));
        assertThat(CaseNumber.parse("（2011）知行字第3号").number())
                .contains(new CaseNumber(2011, new OldCourtWord(""), "", "知行", 3, 0));
    }

    @Test
    void keepsTheTextAsItCame() {
        assertThat(CaseNumber.parse(" (2015)包刑初字第00096号 ").original()).isEqualTo(" (2015)包刑初字第00096号 ");
    }

    @Test
    void aFurtherDocumentBelongsToItsCase() {
        var ruling = CaseNumber.parse("（2025）内25民终813号之一").number().orElseThrow();
        assertThat(ruling.ofCase()).hasToString("（2025）内25民终813号");
        assertThat(ruling.courtCode()).contains(CourtCode.of("内25"));
    }

    @Test
    void partsThatCouldNotBeReadBackAreRefused() {
        var basic = CourtCode.of("浙0483");
        assertThatThrownBy(() -> CaseNumber.of(2016, basic, "", 1)).hasMessageContaining("type word");
        assertThatThrownBy(() -> CaseNumber.of(2016, basic, "刑初", 0)).hasMessageContaining("serial");
        assertThatThrownBy(() -> CaseNumber.of(2016, basic, "知民初", 1)).hasMessageContaining("court with type word");
        assertThatThrownBy(() -> CaseNumber.of(2015, CourtCode.of("浙"), "刑终", 1))
                .hasMessageContaining("court with type word");
        assertThatThrownBy(() -> new CaseNumber(2014, new OldCourtWord("嘉刑"), "", "初", 1, 0))
                .hasMessageContaining("court with type word");
        assertThatThrownBy(() -> new CaseNumber(2014, new OldCourtWord("嘉"), "知", "民初", 1, 0))
                .hasMessageContaining("court with type word");
        assertThatThrownBy(() -> new OldCourtWord("嘉0483")).hasMessageContaining("not a court's word");
    }

    static Stream<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(CaseNumberTest.class.getResourceAsStream(resource), resource)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank());
        }
    }
}
