package org.mingjing.law.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** 监督管理措施 四类案件意见 10. */
class SupervisoryActTest {

    /** A leader who reads the file or sits in the hearing asks nothing of the judge; who wants a report or a conference does. */
    @Test
    void whatTheHandlingJudgeOwesSomethingFor() {
        assertThat(Arrays.stream(SupervisoryAct.values()).filter(SupervisoryAct::asks))
                .containsExactly(
                        SupervisoryAct.REVIEW_REPORT,
                        SupervisoryAct.DEMAND_PROGRESS,
                        SupervisoryAct.DEMAND_SEARCH_REPORT,
                        SupervisoryAct.SEND_TO_CONFERENCE,
                        SupervisoryAct.SEND_TO_COMMITTEE);
    }
}
