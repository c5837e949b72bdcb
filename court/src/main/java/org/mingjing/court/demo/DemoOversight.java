package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.oversight.AnswerSupervision;
import org.mingjing.court.justice.oversight.MarkCase;
import org.mingjing.court.justice.oversight.OversightBook;
import org.mingjing.court.justice.oversight.OversightDesk;
import org.mingjing.court.justice.oversight.SuperviseCase;
import org.mingjing.court.justice.oversight.Supervision;
import org.mingjing.law.oversight.SupervisoryAct;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.RegisterFile.Row;
import org.mingjing.law.triage.FourCategories;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示监督 Some of the judge's cases are of the four categories; the chief judge asked about them, once without an answer in time. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoOversight {

    private static final String COURT = "basic";

    private final OversightDesk desk;
    private final OversightBook book;
    private final People people;

    DemoOversight(OversightDesk desk, OversightBook book, People people) {
        this.desk = desk;
        this.book = book;
        this.people = people;
    }

    void watch(Bench bench, List<Filed> docket, Days days) {
        List<Row> rows = Sheets.rows("oversight");
        for (Row row : rows) {
            Actor judge = actor(bench, row.text("division"), "judge", Sheets.number(row, "nth"));
            List<Filed> open = docket.stream()
                    .filter(filed -> judge.id().equals(filed.entry().handlingJudge())
                            && filed.course().open()
                            && !filed.entry().sealed()
                            && filed.entry().procedure() == Procedure.ORDINARY)
                    .sorted(Comparator.comparing(filed -> filed.entry().number().toString()))
                    .toList();
            int which = Sheets.number(row, "which");
            if (which < open.size()) {
                tell(row, rows.indexOf(row), open.get(which).entry().id(), judge, bench, days);
            }
        }
    }

    private void tell(Row row, int no, CaseId id, Actor judge, Bench bench, Days days) {
        LocalDate on = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
        if (!row.text("category").isEmpty()) {
            Deeds.done(desk.mark(new MarkCase(
                    new Origin(judge, null, on, key("mark", no)),
                    judge.court(),
                    id,
                    FourCategories.valueOf(row.text("category")),
                    row.text("ground"))));
        }
        if (row.text("act").isEmpty()) {
            return;
        }
        SupervisoryAct act = SupervisoryAct.valueOf(row.text("act"));
        Actor chief = actor(bench, row.text("division"), "chief-judge", 1);
        Deeds.done(desk.supervise(new SuperviseCase(
                new Origin(chief, null, on, key("act", no)),
                judge.court(),
                id,
                act,
                row.text("why"),
                act.asks() ? days.working(on, Sheets.number(row, "days")) : null)));
        if (!row.text("answer").isEmpty()) {
            Supervision asked = book.acts(id).getFirst();
            Deeds.done(desk.answer(new AnswerSupervision(
                    new Origin(judge, null, days.working(on, 1), key("answer", no)),
                    judge.court(),
                    id,
                    asked.id(),
                    row.text("answer"))));
        }
    }

    private Actor actor(Bench bench, String division, String post, int nth) {
        return people.actor(bench.seat(COURT, division, post, nth).id()).orElseThrow();
    }

    private static UUID key(String act, int no) {
        return Deeds.key("oversight " + act + " " + no);
    }
}
