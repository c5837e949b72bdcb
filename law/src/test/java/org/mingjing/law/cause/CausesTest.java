package org.mingjing.law.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.kernel.Citation;

class CausesTest {

    @ParameterizedTest
    @CsvSource({
        "CIVIL, 2008-03-31, ",
        "CIVIL, 2008-04-01, CIVIL_2008",
        "CIVIL, 2020-12-31, CIVIL_2011",
        "CIVIL, 2021-01-01, CIVIL_2020",
        "CIVIL, 2025-12-31, CIVIL_2020",
        "CIVIL, 2026-01-01, CIVIL_2025",
        "CRIMINAL, 2024-02-29, CRIMINAL_EARLIER",
        "CRIMINAL, 2024-03-01, CRIMINAL_2024",
        "ADMINISTRATIVE, 2020-12-31, ADMINISTRATIVE_2004",
        "ADMINISTRATIVE, 2021-01-01, ADMINISTRATIVE_2020"
    })
    void theEditionInForceOnTheDayOfFiling(CauseField field, LocalDate filed, CauseEdition edition) {
        assertThat(CauseEdition.inForce(field, filed).orElse(null)).isEqualTo(edition);
    }

    @Test
    void theListsAreComplete() {
        var civil = Causes.of(CauseEdition.CIVIL_2025);
        assertThat(civil.all()).hasSize(1_055);
        assertThat(civil.all().stream().filter(cause -> cause.level() == 1)).hasSize(12);
        assertThat(civil.all().stream().filter(cause -> cause.level() == 2)).hasSize(59);
        assertThat(civil.all().stream().filter(cause -> cause.level() == 3)).hasSize(514);
        assertThat(civil.all().stream().filter(cause -> cause.level() == 4)).hasSize(470);
        assertThat(Causes.of(CauseEdition.CRIMINAL_2024).all().stream().filter(cause -> cause.level() == 2))
                .hasSize(483);
        assertThat(Causes.of(CauseEdition.ADMINISTRATIVE_2020).all()).hasSize(163);
    }

    @ParameterizedTest
    @EnumSource(CauseEdition.class)
    void everyEntryHangsInTheTreeUnderItsOwnCode(CauseEdition edition) {
        var list = Causes.of(edition);
        assertThat(list.all().isEmpty()).isNotEqualTo(edition.isHeld());
        assertThat(new HashSet<>(list.all().stream().map(Cause::code).toList()))
                .hasSize(list.all().size());
        for (Cause cause : list.all()) {
            assertThat(list.path(cause)).hasSize(cause.level()).endsWith(cause);
        }
    }

    @Test
    void aCauseUnderItsParents() {
        var list = Causes.of(CauseEdition.CIVIL_2025);
        var privacy = list.byName("隐私权纠纷").orElseThrow();
        assertThat(privacy.code()).isEqualTo("8.1");
        assertThat(list.path(privacy))
                .extracting(Cause::name)
                .containsExactly("人格权纠纷", "人格权纠纷", "隐私权、个人信息保护纠纷", "隐私权纠纷");
        assertThat(list.below(list.byCode("8").orElseThrow())).contains(privacy);
    }

    @Test
    void aNameSharedByPartAndSectionMeansTheLowest() {
        assertThat(Causes.of(CauseEdition.CIVIL_2025)
                        .byName("侵权责任纠纷")
                        .orElseThrow()
                        .level())
                .isEqualTo(2);
    }

    @Test
    void anEditionNamesItsDocument() {
        assertThat(CauseEdition.CIVIL_2025.citation()).isEqualTo(Citation.of("法〔2025〕226号", "全文"));
        assertThat(CauseEdition.CRIMINAL_2024.field()).isEqualTo(CauseField.CRIMINAL);
        assertThat(CauseList.read(CauseEdition.CIVIL_2020).all()).isEmpty();
        assertThat(CauseList.read(CauseEdition.CIVIL_2020).edition()).isEqualTo(CauseEdition.CIVIL_2020);
    }

    @Test
    void aListIsReadAsATree() {
        var list = CauseList.read(CauseEdition.CRIMINAL_2024);
        assertThat(list.all().stream().filter(cause -> cause.level() == 1))
                .hasSize(10)
                .allSatisfy(chapter -> {
                    assertThat(chapter.parent()).isEmpty();
                    assertThat(chapter.article()).isEmpty();
                });
        var treason = list.byCode("1").orElseThrow();
        assertThat(treason)
                .isEqualTo(new Cause(
                        CauseEdition.CRIMINAL_2024,
                        "1",
                        2,
                        Optional.of("C1"),
                        "背叛国家罪",
                        Optional.of(Citation.of("刑法", "102"))));
        assertThat(list.below(list.byCode("C1").orElseThrow())).hasSize(12).contains(treason);
    }

    @Test
    void chargesNameTheirArticle() {
        var list = CauseList.read(CauseEdition.CRIMINAL_2024);
        assertThat(list.byName("帮助恐怖活动罪").orElseThrow().article()).contains(Citation.of("刑法", "120之一"));
        assertThat(list.byName("聚众扰乱军事管理区秩序罪").orElseThrow().article()).contains(Citation.of("刑法", "371(2)"));
        assertThat(list.all().stream().filter(cause -> cause.level() == 2))
                .allSatisfy(charge -> assertThat(charge.article()).isPresent());
    }

    @Test
    void searchPutsNamesThatBeginWithTheTextFirst() {
        var found = Causes.of(CauseEdition.CRIMINAL_2024).search(" 诈骗", 20);
        assertThat(found).extracting(Cause::name).startsWith("诈骗罪").contains("合同诈骗罪", "集资诈骗罪");
        assertThat(Causes.of(CauseEdition.CRIMINAL_2024).search("诈骗", 3)).hasSize(3);
        assertThat(Causes.of(CauseEdition.CIVIL_2025).search("  ", 20)).isEmpty();
        assertThat(Causes.of(CauseEdition.CIVIL_2020).search("合同", 20)).isEmpty();
    }

    @Test
    void aCauseIsListedInItsEditionOrKeptAsWritten() {
        var newCase = LocalDate.of(2026, 3, 2);
        assertThat(Causes.stated(CauseField.CIVIL, newCase, " 民间借贷纠纷 "))
                .containsInstanceOf(StatedCause.Listed.class)
                .hasValueSatisfying(stated -> assertThat(stated.edition()).isEqualTo(CauseEdition.CIVIL_2025))
                .hasValueSatisfying(stated -> assertThat(stated.name()).isEqualTo("民间借贷纠纷"));
        assertThat(Causes.stated(CauseField.CIVIL, LocalDate.of(2025, 12, 31), "民间借贷纠纷"))
                .contains(new StatedCause.Written(CauseEdition.CIVIL_2020, "民间借贷纠纷"));
        assertThat(Causes.stated(CauseField.CIVIL, newCase, "邻里口角"))
                .contains(new StatedCause.Written(CauseEdition.CIVIL_2025, "邻里口角"));
        assertThat(Causes.stated(CauseField.CIVIL, LocalDate.of(2001, 1, 1), "借款"))
                .isEmpty();
    }
}
