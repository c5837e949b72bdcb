package org.mingjing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjing.kernel.CaseNumber.Valid;

/** 案号 What holds for every number and for every text. */
class CaseNumberPropertyTest {

    @Property
    void whatIsFormattedIsReadBack(@ForAll("numbers") CaseNumber number) {
        assertThat(CaseNumber.parse(number.toString())).isEqualTo(new Valid(number.toString(), number, List.of()));
    }

    @Property
    void spacesBracketsAndLeadingZerosChangeNothing(@ForAll("numbers") CaseNumber number) {
        String untidy = number.ofCase()
                .toString()
                .replace('（', '(')
                .replace('）', '〕')
                .replaceFirst("(?=\\d+号$)", " 000")
                .replace("号", " 号　");
        assertThat(CaseNumber.parse(untidy).number()).contains(number.ofCase());
    }

    @Property(tries = 5_000)
    void anyTextIsReadOrGivesAReason(@ForAll String text) {
        readsOrGivesAReason(text);
    }

    @Property(tries = 20_000)
    void anyTextMadeOfItsPiecesIsReadOrGivesAReason(@ForAll("jumbles") String text) {
        readsOrGivesAReason(text);
    }

    /** Whatever is read can be written and read again, and comes out the same. */
    private static void readsOrGivesAReason(String text) {
        var reading = CaseNumber.parse(text);
        assertThat(reading.original()).isEqualTo(text);
        reading.number()
                .ifPresent(number ->
                        assertThat(CaseNumber.parse(number.toString()).number()).contains(number));
    }

    @Provide
    Arbitrary<CaseNumber> numbers() {
        Arbitrary<Integer> serials = Arbitraries.integers().between(1, CaseNumber.LARGEST_SERIAL);
        Arbitrary<Integer> documents = Arbitraries.integers().between(0, 120);
        Arbitrary<String> digits = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings().numeric().ofLength(2),
                Arbitraries.strings().numeric().ofLength(4));
        Arbitrary<CourtCode> courts = Arbitraries.oneOf(
                Arbitraries.just(CourtCode.of("最高法")),
                Combinators.combine(Arbitraries.of(CourtCode.PROVINCES.split("")), digits)
                        .as((province, rest) -> CourtCode.of(province + rest)));
        Arbitrary<CaseNumber> sinceCodes = Combinators.combine(
                        Arbitraries.integers().between(2016, 2099),
                        courts,
                        Arbitraries.of("", "知"),
                        Arbitraries.of("刑初", "民终", "执", "司救执", "民辖终", "认台", "赔确监", "破", "行审复", "知"),
                        serials,
                        documents)
                .as(CaseNumber::new);
        Arbitrary<CaseNumber> beforeCodes = Combinators.combine(
                        Arbitraries.integers().between(1980, 2015),
                        Arbitraries.of("嘉桐", "穗中法", "吉", "民", "行", "惠", "浙", "最高法")
                                .map(OldCourtWord::new),
                        Arbitraries.just(""),
                        Arbitraries.of("刑初", "刑一终", "民初", "执", "商初", "刑监一再终", "行审", "少刑初"),
                        serials,
                        documents)
                .filter((year, court, none, type, serial, document) -> OldNumberWords.split(court.value() + type)
                        .filter(words -> words.typeWord().equals(type))
                        .isPresent())
                .as(CaseNumber::new);
        return Arbitraries.oneOf(sinceCodes, beforeCodes);
    }

    @Provide
    Arbitrary<String> jumbles() {
        return Arbitraries.of(
                        "（", "）", "(", ")", "2016", "2015", "浙", "0483", "04", "最高法", "知", "刑", "初", "民", "字", "第", "号",
                        "之", "一", "十", "-", "、", "至", "12", "0", "00096", "１", " ", "　", "嘉", "商", "年", "x")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces))
                .map(text -> text.length() % 2 == 0 ? text : "（2015）" + text + "号");
    }
}
