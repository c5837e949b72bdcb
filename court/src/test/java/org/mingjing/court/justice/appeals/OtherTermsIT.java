package org.mingjing.court.justice.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.appeals.AppealHands.granted;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 其他当事人的上诉期 Before the file goes up the page says who may still appeal, until when and why. Today is Sunday 2026-11-22. */
@WithCourt
@Import(AppealHands.class)
@TestPropertySource(properties = "mingjing.test.database=other-terms")
class OtherTermsIT {

    @Autowired
    private AppealHands hands;

    @LocalServerPort
    private int port;

    /** Served 09-29: fifteen days are 10-14. Served 11-16: 12-01. */
    @Test
    void whoMayStillAppealIsToldBeforeTheFileGoesUp() {
        assertThat(sending(21, LocalDate.of(2026, 9, 29), LocalDate.of(2026, 10, 10)))
                .contains("上诉期均已届满", "甲：2026-09-29 收到裁判，上诉期已于 2026-10-14 届满", "民诉法 171")
                .doesNotContain("还有当事人可以上诉", "乙：");
        assertThat(sending(22, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18)))
                .contains("还有当事人可以上诉", "甲：2026-11-16 收到裁判，上诉期到 2026-12-01，尚未届满");
    }

    private String sending(int serial, LocalDate served, LocalDate on) {
        CaseId id = hands.judged(serial, Procedure.SUMMARY);
        hands.served(id, served);
        AppealId appeal = new AppealId(UUID.fromString(granted(hands.receive(id, hands.clerk(), on, on, ""))));
        granted(hands.act(appeal, AppealAct.COPY, hands.clerk(), on));
        return Visitor.as(port, Role.CLERK)
                .get("/appeals/" + appeal + "/step/send")
                .body();
    }
}
