package org.mingjing.law.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.law.assignment.DrawOutcome.Drawn;
import org.mingjing.law.assignment.Workload.Lines;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.register.Reliability;
import org.mingjing.law.trace.Step;

/** 分案依据 What a draw writes down, and the edges of what it counts with. */
class DrawLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Exclusion AWAY = new Exclusion(
            ExclusionReason.AWAY, LocalDate.of(2026, 11, 30), ExclusionReason.AWAY.citation(CaseCategory.CIVIL));

    /**
     * 甲 and 乙 carry nothing: 100 lots each. The digest of the five lines with nonce 203, by sha256sum, is 6178399b…d92bb; its
     * remainder by 200 is 99, so lot 100: the last of 甲.
     */
    @Test
    void theLastLotOfTheFirstIsStillHis() {
        var facts = new DrawFacts(
                "（2026）苏9801民初1号",
                DAY,
                List.of(
                        new Candidate("a", "甲", 0, 0, 100, List.of()),
                        new Candidate("b", "乙", 0, 0, 100, List.of()),
                        new Candidate("c", "丙", 0, 0, 100, List.of(AWAY))),
                "203");
        Drawn drawn = (Drawn) RandomDraw.draw(facts);
        assertThat(drawn.ticket()).isEqualTo(100);
        assertThat(drawn.judge().name()).isEqualTo("甲");
        assertThat(drawn.own()).isEqualTo(100);
        assertThat(drawn.ledger().steps())
                .extracting(Step::code)
                .containsExactly("draw.pool", "draw.excluded", "draw.lots", "draw.lots", "draw.hash", "draw.chosen");
        assertThat(drawn.explanation().key()).as("one who was left out is told").isEqualTo("draw.paragraph.others");
    }

    /** 甲 carries nothing and has 100 lots; 丙, a leader with 50 percent, has 50: a third of 150 is 333 in a thousand. */
    @Test
    void aLeadersLotsCiteTheOpinionOnLeaders() {
        var leader = new Candidate("c", "丙", 0, 0, 50, List.of());
        List<Candidate> both = List.of(new Candidate("a", "甲", 0, 0, 100, List.of()), leader);
        assertThat(RandomDraw.lots(both)).extracting(Lot::lots).containsExactly(100, 50);
        assertThat(RandomDraw.lots(both).getLast().perMille(150)).isEqualTo(333);
        Drawn drawn = (Drawn) RandomDraw.draw(new DrawFacts("一", DAY, both, "1"));
        assertThat(drawn.ledger().steps().subList(1, 3))
                .extracting(Step::code)
                .containsExactly("draw.lots", "draw.lots.share");
        assertThat(drawn.ledger().steps().get(2).citation()).isEqualTo(LeaderShares.CITATION);
    }

    @Test
    void anotherFieldAndAPauseKeepSomebodyOut() {
        List<Candidate> pool = Eligibility.judge(
                List.of(
                        facts("a", false, false, null, null, List.of()),
                        facts("b", true, true, LocalDate.of(2026, 12, 31), null, List.of())),
                CaseCategory.CIVIL);
        assertThat(pool.get(0).exclusions())
                .extracting(Exclusion::reason)
                .containsExactly(ExclusionReason.NOT_THIS_FIELD);
        assertThat(pool.get(1).exclusions()).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo(ExclusionReason.PAUSED);
            assertThat(why.until()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
    }

    /** In January nobody has received a case: nothing of nothing is no quota that is reached. */
    @Test
    void beforeTheFirstCaseOfTheYearNoLeaderHasReachedHisShare() {
        List<Candidate> pool = Eligibility.judge(
                List.of(facts("a", true, false, null, null, List.of()), facts("c", true, false, null, 70, List.of())),
                CaseCategory.CIVIL);
        assertThat(pool).allMatch(Candidate::eligible);
    }

    /** Of three in hand and two received this year only the two count for the share. */
    @Test
    void onlyWhatCameThisYearIsReceived() {
        List<Lines> docket =
                List.of(new Lines(LoadPart.IN_HAND, "民初", 3), new Lines(LoadPart.RECEIVED_THIS_YEAR, "民初", 2));
        assertThat(Workload.received(docket)).isEqualTo(200);
    }

    /** 民诉法 128, 行诉法 67: the copy within five days; an appeal and a criminal case have no such step. */
    @ParameterizedTest
    @CsvSource({
        "（2026）苏9801民初1号, NODE-COPY",
        "（2026）苏9801行初1号, NODE-COPY",
        "（2026）苏9801刑初1号,",
        "（2026）苏98民终1号,",
    })
    void whatACaseAsksFirst(String number, @Nullable String limit) {
        assertThat(FirstSteps.of(CaseNumber.parse(number).number().orElseThrow()))
                .isEqualTo(limit == null ? List.of() : List.of(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, true",
        "0, 0, 100, true",
        "-1, 0, 100, false",
        "0, -1, 100, false",
        "0, 0, 0, false",
        "0, 0, 101, false"
    })
    void aCandidateTakesAPartOfTheWhole(int load, int received, int share, boolean holds) {
        check(holds, () -> new Candidate("a", "甲", load, received, share, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, 见闻, true", "0, 见闻, false", "-1, 见闻, false", "100, ' ', false"})
    void aWeightIsAboveZeroAndHasASource(int hundredths, String source, boolean holds) {
        check(holds, () -> new CaseWeight("民撤", hundredths, Reliability.REPORTED, source));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "30, 100, true", "0, 10, false", "31, 30, false", "30, 101, false"})
    void aShareIsAPartOfTheWhole(int least, int most, boolean holds) {
        check(holds, () -> new LeaderShare(CourtLevel.BASIC, "president", least, most, Reliability.REPORTED));
    }

    private static void check(boolean holds, org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
        if (holds) {
            assertThatCode(made).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static CandidateFacts facts(
            String id,
            boolean field,
            boolean paused,
            @Nullable LocalDate pausedUntil,
            @Nullable Integer quota,
            List<Lines> docket) {
        return new CandidateFacts(id, id, true, field, false, false, null, paused, pausedUntil, quota, docket);
    }
}
