package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.Span;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 撤回与不予准许 A change taken back takes the case back with it; what the case forbids is foreseen, and said when it is saved. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=withdrawn-change") // moves the clock by a day
class WithdrawnChangeIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TestCourt staff;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCases filed;

    @Autowired
    private Cases cases;

    @Autowired
    private ClockBook book;

    @Autowired
    private Clocks clocks;

    @Autowired
    private KeepClocks keep;

    @Autowired
    private CaseCourse course;

    private Visitor judge;

    @BeforeEach
    void enter() {
        judge = Visitor.as(port, Role.JUDGE);
    }

    @Test
    void aMistakenSuspensionIsTakenBackFromTheCaseToo() {
        CaseId id = summary(1);
        save(id, "exclude", suspension("2026-11-02"));
        assertThat(card(id).status()).isEqualTo(CaseStatus.SUSPENDED);
        assertThat(main(id).mark()).isEqualTo(ClockMark.STOPPED);

        save(id, "facts/" + fact(id) + "/withdraw", Map.of("reason", "误录"));
        assertThat(card(id).status()).isEqualTo(CaseStatus.IN_TRIAL);
        assertThat(main(id).mark()).isEqualTo(ClockMark.RUNNING);
        // 简易程序三个月 (民诉法 164): from 2026-09-01 to Tuesday 2026-12-01
        assertThat(main(id).dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));

        save(id, "exclude", suspension("2026-11-20"));
        assertThat(card(id).status()).as("it can be suspended anew").isEqualTo(CaseStatus.SUSPENDED);
    }

    @Test
    void aMistakenConversionGivesTheCaseItsProcedureBack() {
        CaseId id = summary(2);
        save(id, "convert", Map.of("toLimit", "CIV-1-ORD", "on", "2026-11-10", "document", "转换程序裁定书"));
        assertThat(card(id).procedure()).isEqualTo(Procedure.ORDINARY);
        // 普通程序六个月 (民诉法 152): from 2026-09-01 to Monday 2027-03-01
        assertThat(main(id).dueOn()).isEqualTo(LocalDate.of(2027, 3, 1));

        save(id, "facts/" + fact(id) + "/withdraw", Map.of("reason", "误录"));
        assertThat(card(id).procedure()).isEqualTo(Procedure.SUMMARY);
        assertThat(main(id).dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void thePreviewRefusesWhatTheSaveWouldRefuse() {
        CaseId id = summary(3);
        save(id, "exclude", suspension("2026-11-02"));
        HttpResponse<String> preview = send(id, "exclude", suspension("2026-11-10"), "preview", revision(id));
        assertThat(preview.body()).contains("不在审理中", "不能办理").doesNotContain("value=\"save\"");
    }

    @Test
    void theRefusalOfASaveIsToldAndOnlyTheOvertakenAreSentBackToThePreview() {
        CaseId id = summary(4);
        int seen = revision(id);
        save(id, "exclude", suspension("2026-11-02"));
        assertThat(send(id, "exclude", suspension("2026-11-10"), "save", seen).body())
                .contains("有人对这个审限作了新的记录")
                .doesNotContain("不在审理中");
        assertThat(send(id, "exclude", suspension("2026-11-10"), "save", revision(id))
                        .body())
                .contains("不在审理中")
                .doesNotContain("有人对这个审限作了新的记录");
    }

    @Test
    void whoOpensAFormHasSeenTheCase() {
        CaseId id = summary(5);
        assertThat(judge.get("/clocks/" + main(id).id().value() + "/exclude").statusCode())
                .isEqualTo(200);
        assertThat(judge.get("/cases/" + id.value() + "/log").body()).contains("打开审限变更页");
        assertThat(Visitor.as(port, Role.ASSISTANT)
                        .get("/clocks/" + main(id).id().value() + "/exclude")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLogOfTheCaseTellsWhatWasDoneToItsClocks() {
        CaseId id = summary(6);
        CaseId other = summary(7);
        save(id, "exclude", Map.of("ground", "EX-06", "from", "2026-11-10", "document", "公告"));
        assertThat(judge.get("/cases/" + id.value() + "/log").body()).contains("记录扣除、延长或转换");

        Map<String, String> form = new HashMap<>(suspension("2026-11-10"));
        form.putAll(Map.of("key", UUID.randomUUID().toString(), "revision", "0", "step", "save"));
        form.put("caseId", id.value().toString());
        judge.post("/clocks/" + main(other).id().value() + "/exclude", form);
        assertThat(main(other).revision())
                .as("the clock of one case is not changed in the name of another")
                .isZero();
    }

    @Test
    void aCappedExclusionLeftOpenLetsTheClockGoOn() {
        CaseId id = summary(8);
        // 重新鉴定以一个月为限 (审限规定 9(5)): from 10-23 to 11-22; the clock counts again on 11-23
        save(id, "exclude", Map.of("ground", "EX-05", "from", "2026-10-23", "document", "决定书"));
        assertThat(main(id).mark()).isEqualTo(ClockMark.STOPPED);
        clock.to(LocalDate.of(2026, 11, 23));
        keep.bringUpToDate();
        assertThat(main(id).mark()).isEqualTo(ClockMark.RUNNING);
        // from 2026-12-01 thirty-one days on: Friday 2027-01-01
        assertThat(main(id).excludedDays()).isEqualTo(31);
    }

    @Test
    void aConcludedCaseKeepsNoOpenClock() {
        CaseId id = summary(9);
        // nothing gives a case of the summary procedure twelve months more: what nobody could have recorded
        boundary.write(CourtScope.everyCourt(), () -> {
            clocks.add(main(id), beyondTheLaw(), staff.person(Role.JUDGE), null);
            return true;
        });
        assertThatThrownBy(() -> boundary.write(
                        CourtScope.everyCourt(),
                        () -> course.conclude(card(id), LocalDate.of(2026, 11, 20), "judgment")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be ended");
        assertThat(card(id).status()).isEqualTo(CaseStatus.IN_TRIAL);
    }

    private static Admission.Admitted beyondTheLaw() {
        ClockEvent event = new ClockEvent.Extension(Span.months(12), Approver.PRESIDENT, LocalDate.of(2026, 11, 1));
        Reckoned unused = Reckoned.withoutStart(PublishedHolidays.calendar());
        return new Admission.Admitted(unused, event, null, "批复", LocalDate.of(2026, 11, 1), false, null);
    }

    private void save(CaseId id, String change, Map<String, String> typed) {
        HttpResponse<String> answer = send(id, change, typed, "save", revision(id));
        assertThat(Visitor.target(answer))
                .as(answer.body())
                .isEqualTo("/cases/" + id.value() + "/clocks?saved=" + change.replaceFirst(".*/", ""));
        assertThat(judge.get(Visitor.target(answer)).body()).contains("已保存：");
    }

    private HttpResponse<String> send(CaseId id, String change, Map<String, String> typed, String step, int seen) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("key", UUID.randomUUID().toString());
        form.put("revision", Integer.toString(seen));
        form.put("caseId", id.value().toString());
        form.put("step", step);
        return judge.post("/clocks/" + main(id).id().value() + "/" + change, form);
    }

    private static Map<String, String> suspension(String from) {
        return Map.of("ground", "EX-10", "from", from, "document", "中止诉讼裁定书");
    }

    private int revision(CaseId id) {
        return main(id).revision();
    }

    private UUID fact(CaseId id) {
        return main(id).recorded().stream()
                .filter(RecordedFact::counts)
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private CaseCard card(CaseId id) {
        return boundary.read(CourtScope.everyCourt(), () -> cases.find(id).orElseThrow());
    }

    private LiveClock main(CaseId id) {
        return boundary.read(CourtScope.everyCourt(), () -> book.of(id)).getFirst();
    }

    /** Filed on 2026-09-01 in the summary procedure, in the hands of the judge. */
    private CaseId summary(int serial) {
        return filed.file(500 + serial, LocalDate.of(2026, 9, 1), Role.JUDGE);
    }
}
