package org.mingjing.court.justice.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.assignment.AssignmentHands.TODAY;
import static org.mingjing.court.justice.assignment.AssignmentHands.code;
import static org.mingjing.court.justice.assignment.AssignmentHands.granted;

import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.oversight.MarkCase;
import org.mingjing.court.justice.oversight.OversightDesk;
import org.mingjing.kernel.Decision;
import org.mingjing.law.triage.FourCategories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 四类案件分案 Such a case is none for the draw as any other. Today is Sunday 2026-11-22. */
@WithCourt
@Import(AssignmentHands.class)
@TestPropertySource(properties = "mingjing.test.database=watched-case")
class WatchedCaseIT {

    @Autowired
    private AssignmentHands hands;

    @Autowired
    private OversightDesk oversight;

    @Autowired
    private Allotments allotments;

    @LocalServerPort
    private int port;

    /** 四类案件意见 9: 可以指定分案. Drawn only for a reason, which stands among the assignments not left to chance. */
    @Test
    void aCaseOfTheFourCategoriesIsDrawnOnlyForAReasonOnRecord() {
        CaseId id = hands.filed(801, "甲", "乙");
        granted(oversight.mark(new MarkCase(
                hands.origin(Role.COURT_LEADER), TestCourt.BASIC, id, FourCategories.HARD_OR_SENSITIVE, "新类型")));
        Decision<String> unnamed = hands.draw(id);
        assertThat(code(unnamed)).isEqualTo("assignment.refused.watched");
        assertThat(((Decision.Refused<String>) unnamed).citation()).hasToString("四类案件意见 9");
        assertThat(Visitor.as(port, Role.FILING_CLERK)
                        .get("/assignment/draw?id=" + id)
                        .body())
                .contains("可以指定分案", "/requests/assignment/" + id, "仍然随机分案的理由");
        granted(hands.draw(id, "合议庭已由庭长任审判长"));
        assertThat(hands.read(() -> allotments.overrides(TestCourt.BASIC, TODAY, TODAY, 1_000)))
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("合议庭已由庭长任审判长"));
    }
}
