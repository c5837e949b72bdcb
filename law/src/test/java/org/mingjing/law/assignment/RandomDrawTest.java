package org.mingjing.law.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.assignment.DrawOutcome.Drawn;
import org.mingjing.law.assignment.DrawOutcome.Nobody;
import org.mingjing.law.assignment.Workload.Lines;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.trace.LedgerText;

/** 随机分案 Loads, reasons and one draw worked by hand. */
class RandomDrawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LedgerText CHINESE = LedgerText.in(Locale.CHINA);
    private static final LedgerText ENGLISH = LedgerText.in(Locale.ENGLISH);

    /** 10 × 1 + 2 × 1.5 + 5 × 0.2 + 40 × 0.1 = 18. */
    @Test
    void aLoadIsTheWeightOfTheDocket() {
        assertThat(Workload.of(List.of(
                        new Lines(LoadPart.IN_HAND, "民初", 10),
                        new Lines(LoadPart.IN_HAND, "民撤", 2),
                        new Lines(LoadPart.SUSPENDED, "民初", 5),
                        new Lines(LoadPart.RECEIVED_THIS_YEAR, "民初", 40))))
                .isEqualTo(1_800);
        assertThat(RandomDraw.cases(1_805)).isEqualTo("18.05");
    }

    /**
     * 甲 carries 10 cases, 乙 4: 100 and 700 lots, 400 on average, of which 丙 with a share of 70 percent has 280. The digest of the
     * six lines, by sha256sum, is 93fe43b8…d6b245; its remainder by 1,080 is 61, so lot 62.
     */
    @Test
    void oneDrawByHand() {
        var facts = new DrawFacts(
                "（2026）苏9801民初1号",
                DAY,
                List.of(
                        new Candidate("a", "甲", 1_000, 0, 100, List.of()),
                        new Candidate("b", "乙", 400, 0, 100, List.of()),
                        new Candidate("c", "丙", 175, 0, 70, List.of())),
                "0123");
        assertThat(RandomDraw.text(facts)).isEqualTo("mingjing-draw-1\n（2026）苏9801民初1号\na 100\nb 700\nc 280\n0123");
        Drawn drawn = (Drawn) RandomDraw.draw(facts);
        assertThat(drawn.total()).isEqualTo(1_080);
        assertThat(drawn.ticket()).isEqualTo(62);
        assertThat(drawn.judge().name()).isEqualTo("甲");
        assertThat(CHINESE.of(drawn.explanation()))
                .isEqualTo(
                        "2026-11-22，（2026）苏9801民初1号在 3 名可以承办的法官中随机确定由甲承办。工作量轻的签多：甲当时工作量 10.00 件，在全部 1080 签中占 100 签。");
    }

    @Test
    void everyReasonIsToldWithItsArticle() {
        List<Candidate> pool = Eligibility.judge(
                List.of(
                        facts("a", true, true, true, null, null, 0),
                        facts("b", true, false, false, LocalDate.of(2026, 11, 30), null, 0),
                        facts("c", false, false, false, null, null, 0)),
                CaseCategory.CRIMINAL);
        assertThat(pool.get(0).exclusions())
                .extracting(why -> CHINESE.of(why.phrase()) + " " + why.citation())
                .containsExactly("在本案中应当回避 刑诉法 29", "参与过本案其他程序的审判 刑诉解释 29");
        assertThat(pool.get(1).exclusions())
                .extracting(why -> CHINESE.of(why.phrase()))
                .containsExactly("请假，至 2026-11-30");
        assertThat(pool.get(2).exclusions())
                .extracting(why -> ENGLISH.of(why.phrase()))
                .containsExactly("does not hold the duty of a judge");
        DrawOutcome outcome = RandomDraw.draw(new DrawFacts("（2026）苏9801刑初1号", DAY, pool, "1"));
        assertThat(outcome).isInstanceOf(Nobody.class);
        assertThat(outcome.ledger().steps().stream().map(CHINESE::of))
                .startsWith("候选法官 3 名，其中 0 名可以承办")
                .endsWith("没有可以随机分给的法官，由有权的人指定");
    }

    /** Two judges received 40 and 60: 50 on average, of which 70 percent are 35. */
    @Test
    void aLeaderIsOutOnceHisShareIsReached() {
        for (int received : List.of(34, 35)) {
            List<Candidate> pool = Eligibility.judge(
                    List.of(
                            facts("a", true, false, false, null, null, 40),
                            facts("b", true, false, false, null, null, 60),
                            facts("c", true, false, false, null, 70, received)),
                    CaseCategory.CIVIL);
            assertThat(pool.get(2).eligible()).as("%s", received).isEqualTo(received < 35);
        }
    }

    @Test
    void sharesAndReasonsAreConfigured() {
        assertThat(LeaderShares.of(CourtLevel.BASIC, "president"))
                .hasValueSatisfying(share -> assertThat(share.most()).isEqualTo(10));
        assertThat(LeaderShares.of(CourtLevel.BASIC, "judge")).isEmpty();
        assertThat(CaseWeights.of("民初")).isEqualTo(100);
        assertThat(CaseWeights.held()).hasSize(5);
        for (ExclusionReason reason : ExclusionReason.values()) {
            assertThat(CHINESE.of(reason.phrase())).isNotBlank();
            assertThat(ENGLISH.of(reason.phrase())).isNotBlank();
        }
        assertThat(Arrays.stream(CaseCategory.values())
                        .map(ExclusionReason.EARLIER_PROCEDURE::citation)
                        .distinct())
                .hasSize(3)
                .allSatisfy(citation -> assertThat(Articles.find(citation)).isPresent());
    }

    @Test
    void aDrawHasEachCandidateOnceAndANonce() {
        var one = new Candidate("a", "甲", 0, 0, 100, List.of());
        assertThatThrownBy(() -> new DrawFacts("一", DAY, List.of(one, one), "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawFacts("一", DAY, List.of(one), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CandidateFacts facts(
            String id,
            boolean judge,
            boolean recused,
            boolean earlier,
            @Nullable LocalDate awayUntil,
            @Nullable Integer quota,
            int received) {
        return new CandidateFacts(
                id,
                id,
                judge,
                true,
                recused,
                earlier,
                awayUntil,
                false,
                null,
                quota,
                List.of(new Lines(LoadPart.RECEIVED_THIS_YEAR, "民初", received)));
    }
}
