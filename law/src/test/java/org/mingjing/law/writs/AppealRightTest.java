package org.mingjing.law.writs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/** 上诉权告知 As the articles have it. */
class AppealRightTest {

    @ParameterizedTest
    @CsvSource({
        "CIVIL,ORDINARY,false,15,民诉法 171",
        "CIVIL,SUMMARY,true,10,民诉法 171",
        "CIVIL,SMALL_CLAIMS,false,0,民诉法 165",
        "CIVIL,SPECIAL,false,0,民诉法 185",
        "CIVIL,SECOND_INSTANCE,false,0,民诉法 182",
        "CRIMINAL,SECOND_INSTANCE,true,0,刑诉法 244",
        "ADMINISTRATIVE,SECOND_INSTANCE,false,0,行诉法 7",
        "CRIMINAL,ORDINARY,false,10,刑诉法 230",
        "CRIMINAL,EXPEDITED,true,5,刑诉法 230",
        "ADMINISTRATIVE,ORDINARY,false,15,行诉法 85"
    })
    void daysByCategoryAndProcedure(
            CaseCategory category, Procedure procedure, boolean ruling, int days, String citation) {
        AppealRight right = AppealRight.of(category, procedure, ruling).orElseThrow();
        assertThat(right.days()).isEqualTo(days);
        assertThat(right.isFinal()).isEqualTo(days == 0);
        assertThat(AppealRight.finalUnder(category, procedure).map(Citation::toString))
                .isEqualTo(days == 0 ? Optional.of(citation) : Optional.empty());
        assertThat(right.citation()).hasToString(citation);
        assertThat(Articles.find(right.citation())).as("its text is held").isPresent();
    }

    /** 民诉法 185 is of the civil special procedures only. */
    @Test
    void theSpecialProceduresOfCriminalLawAreAnotherMatter() {
        assertThat(AppealRight.finalUnder(CaseCategory.CRIMINAL, Procedure.SPECIAL))
                .isEmpty();
    }

    @Test
    void inTrialSupervisionAPersonSays() {
        assertThat(AppealRight.of(CaseCategory.CIVIL, Procedure.TRIAL_SUPERVISION, false))
                .isEmpty();
    }
}
