package org.mingjing.court.justice.disclosure;

import static org.mingjing.court.justice.disclosure.tables.Tables.GRIEVANCE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.mingjing.court.justice.disclosure.tables.tables.records.GrievanceRecord;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.disclosure.GrievanceGround;
import org.springframework.stereotype.Repository;

/** 立案投诉簿 Called inside CourtBoundary. */
@Repository
public class Grievances {

    private static final Condition OPEN = GRIEVANCE.STATE.ne(GrievanceState.CLOSED.word());

    private final DSLContext database;

    Grievances(DSLContext database) {
        this.database = database;
    }

    /**
     * 立案投诉统计
     *
     * @param all in the year
     * @param late unanswered after their day, or answered after it
     */
    @Term("立案投诉统计")
    public record GrievanceCount(int all, int open, int founded, int late) {}

    public Optional<Grievance> find(GrievanceId id) {
        return fetch(GRIEVANCE.ID.eq(id.value()), List.of(), 1).stream().findFirst();
    }

    /** With its row held, so that two who act at once come one after the other. */
    Optional<Grievance> findToChange(GrievanceId id) {
        database.selectOne()
                .from(GRIEVANCE)
                .where(GRIEVANCE.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** Of a filing, the newest first. */
    public List<Grievance> of(FilingId id) {
        return fetch(GRIEVANCE.FILING.eq(id.value()), List.of(GRIEVANCE.FILED_ON.desc(), GRIEVANCE.ID.desc()), 100);
    }

    /** Of a court: what is open, first due first; or what is closed, newest first. */
    public List<Grievance> in(CourtId court, boolean open, int most) {
        return fetch(
                GRIEVANCE.COURT.eq(court.value()).and(open ? OPEN : OPEN.not()),
                open
                        ? List.of(GRIEVANCE.DUE_ON, GRIEVANCE.ID)
                        : List.of(GRIEVANCE.ANSWERED_ON.desc(), GRIEVANCE.ID.desc()),
                most);
    }

    /** Of those made in the year of this day. */
    public GrievanceCount count(CourtId court, LocalDate today) {
        Condition late = GRIEVANCE
                .ANSWERED_ON
                .gt(GRIEVANCE.DUE_ON)
                .or(GRIEVANCE.ANSWERED_ON.isNull().and(GRIEVANCE.DUE_ON.lt(today)));
        return database.select(
                        DSL.count(),
                        DSL.count().filterWhere(OPEN),
                        DSL.count().filterWhere(GRIEVANCE.FOUNDED),
                        DSL.count().filterWhere(late))
                .from(GRIEVANCE)
                .where(GRIEVANCE.COURT.eq(court.value()))
                .and(GRIEVANCE.FILED_ON.between(today.withDayOfYear(1), today))
                .fetchSingle(row -> new GrievanceCount(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    void insert(Grievance one) {
        GrievanceRecord row = standing(one);
        row.setId(one.id().value());
        row.setCourt(one.court().value());
        row.setFiling(one.filing().value());
        row.setNumber(one.number());
        row.setTitle(one.title());
        row.setGrounds(one.grounds().stream().sorted().map(Enum::name).toArray(String[]::new));
        row.setReasons(one.reasons());
        row.setFiledOn(one.filedOn());
        row.setDueOn(one.dueOn());
        database.insertInto(GRIEVANCE).set(row).execute();
    }

    void update(Grievance one) {
        database.update(GRIEVANCE)
                .set(standing(one))
                .set(GRIEVANCE.REVISION, GRIEVANCE.REVISION.plus(1))
                .where(GRIEVANCE.ID.eq(one.id().value()))
                .execute();
    }

    private List<Grievance> fetch(Condition which, List<? extends OrderField<?>> order, int most) {
        return database.selectFrom(GRIEVANCE)
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetch(Grievances::read);
    }

    /** What may change. */
    private static GrievanceRecord standing(Grievance one) {
        GrievanceRecord row = new GrievanceRecord();
        row.setState(one.state().word());
        row.setFounded(one.founded());
        Said answer = one.answer();
        row.setAnswer(Objections.words(answer));
        row.setAnsweredBy(Objections.by(answer));
        row.setAnsweredOn(Objections.on(answer));
        Said report = one.report();
        row.setReport(Objections.words(report));
        row.setReportedBy(Objections.by(report));
        row.setReportedOn(Objections.on(report));
        return row;
    }

    private static Grievance read(GrievanceRecord row) {
        return new Grievance(
                new GrievanceId(row.getId()),
                new CourtId(row.getCourt()),
                new FilingId(row.getFiling()),
                row.getNumber(),
                row.getTitle(),
                Arrays.stream(row.getGrounds()).map(GrievanceGround::valueOf).collect(Collectors.toSet()),
                row.getReasons(),
                row.getFiledOn(),
                row.getDueOn(),
                GrievanceState.of(row.getState()),
                row.getFounded(),
                Objections.said(row.getAnswer(), row.getAnsweredBy(), row.getAnsweredOn()),
                Objections.said(row.getReport(), row.getReportedBy(), row.getReportedOn()),
                row.getRevision());
    }
}
