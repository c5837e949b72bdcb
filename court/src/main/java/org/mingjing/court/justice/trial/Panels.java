package org.mingjing.court.justice.trial;

import static org.mingjing.court.justice.trial.tables.Tables.PANEL;
import static org.mingjing.court.justice.trial.tables.Tables.SEAT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.trial.tables.tables.records.PanelRecord;
import org.mingjing.court.justice.trial.tables.tables.records.SeatRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.panel.MemberChange;
import org.mingjing.law.panel.PanelTrait;
import org.springframework.stereotype.Component;

/** 合议庭簿 All panels of a case, the present one among them. Called inside CourtBoundary. */
@Component
public class Panels {

    private final DSLContext database;

    Panels(DSLContext database) {
        this.database = database;
    }

    /** Newest first. */
    public List<TrialPanel> of(CaseId id) {
        return read(PANEL.CASE_ID.eq(id.value()));
    }

    /** 已确定 The one that tries the case now. */
    public Optional<TrialPanel> fixed(CaseId id) {
        return read(PANEL.CASE_ID.eq(id.value()).and(PANEL.STATE.eq(PanelState.FIXED.word()))).stream()
                .findFirst();
    }

    /** 待确定 */
    public Optional<TrialPanel> proposed(CaseId id) {
        return read(PANEL.CASE_ID.eq(id.value()).and(PANEL.STATE.eq(PanelState.PROPOSED.word()))).stream()
                .findFirst();
    }

    Optional<TrialPanel> find(UUID panel) {
        return read(PANEL.ID.eq(panel)).stream().findFirst();
    }

    /** 年度参审数 Cases of that year in which each assessor sits or sat. */
    Map<AssessorId, Integer> sat(CourtId court, int year) {
        return database.select(SEAT.ASSESSOR, DSL.countDistinct(PANEL.CASE_ID))
                .from(SEAT)
                .join(PANEL)
                .on(PANEL.ID.eq(SEAT.PANEL))
                .where(SEAT.ASSESSOR.isNotNull())
                .and(PANEL.COURT.eq(court.value()))
                .and(PANEL.STATE.in(PanelState.FIXED.word(), PanelState.FORMER.word()))
                .and(PANEL.DECIDED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .groupBy(SEAT.ASSESSOR)
                .fetchMap(row -> new AssessorId(row.value1()), row -> row.value2());
    }

    void insert(TrialPanel panel) {
        PanelRecord row = new PanelRecord();
        row.setId(panel.id());
        row.setCourt(panel.court().value());
        row.setCaseId(panel.caseId().value());
        row.setNo((short) panel.no());
        row.setState(panel.state().word());
        row.setTraits(panel.traits().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.setHearingOn(panel.hearingOn());
        row.setEarlier(panel.earlier());
        row.setDraw(panel.draw());
        row.setAssistant(uuid(panel.assistant()));
        row.setClerk(uuid(panel.clerk()));
        MemberChange change = panel.change();
        row.setChange(change == null ? null : change.name());
        row.setReason(panel.reason());
        row.setProposedOn(panel.proposedOn());
        row.setProposedBy(panel.proposedBy().value());
        row.setRemark("");
        row.setRevision(0);
        database.insertInto(PANEL).set(row).execute();
        database.batchInsert(panel.seats().stream()
                        .map(seat -> {
                            AssessorId assessor = seat.assessor();
                            return new SeatRecord(
                                    panel.id(),
                                    panel.court().value(),
                                    (short) seat.no(),
                                    uuid(seat.person()),
                                    assessor == null ? null : assessor.value(),
                                    seat.presiding());
                        })
                        .toList())
                .execute();
    }

    void decide(UUID panel, PanelState state, LocalDate on, PersonId by, String remark, @Nullable LocalDate tellBy) {
        database.update(PANEL)
                .set(PANEL.STATE, state.word())
                .set(PANEL.DECIDED_ON, on)
                .set(PANEL.DECIDED_BY, by.value())
                .set(PANEL.REMARK, remark)
                .set(PANEL.TELL_BY, tellBy)
                .set(PANEL.REVISION, PANEL.REVISION.plus(1))
                .where(PANEL.ID.eq(panel))
                .execute();
    }

    void tell(UUID panel, LocalDate on, PersonId by) {
        database.update(PANEL)
                .set(PANEL.TOLD_ON, on)
                .set(PANEL.TOLD_BY, by.value())
                .set(PANEL.REVISION, PANEL.REVISION.plus(1))
                .where(PANEL.ID.eq(panel))
                .execute();
    }

    void follow(UUID panel, LocalDate until) {
        database.update(PANEL)
                .set(PANEL.STATE, PanelState.FORMER.word())
                .set(PANEL.UNTIL, until)
                .set(PANEL.REVISION, PANEL.REVISION.plus(1))
                .where(PANEL.ID.eq(panel))
                .execute();
    }

    /** Holds the row until the transaction ends. */
    Optional<TrialPanel> findToChange(UUID panel) {
        database.select(PANEL.ID)
                .from(PANEL)
                .where(PANEL.ID.eq(panel))
                .forUpdate()
                .execute();
        return find(panel);
    }

    private List<TrialPanel> read(Condition which) {
        List<PanelRecord> rows =
                database.selectFrom(PANEL).where(which).orderBy(PANEL.NO.desc()).fetch();
        Map<UUID, List<SeatHeld>> seats = database.selectFrom(SEAT)
                .where(SEAT.PANEL.in(rows.stream().map(PanelRecord::getId).toList()))
                .orderBy(SEAT.PANEL, SEAT.NO)
                .fetchGroups(SEAT.PANEL, Panels::seat);
        return rows.stream()
                .map(row -> panel(row, seats.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static SeatHeld seat(SeatRecord row) {
        return new SeatHeld(
                row.getNo(),
                row.getPerson() == null ? null : new PersonId(row.getPerson()),
                row.getAssessor() == null ? null : new AssessorId(row.getAssessor()),
                row.getPresiding());
    }

    private static TrialPanel panel(PanelRecord row, List<SeatHeld> seats) {
        return new TrialPanel(
                row.getId(),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getNo(),
                PanelState.of(row.getState()),
                Arrays.stream(row.getTraits()).map(PanelTrait::valueOf).collect(Collectors.toSet()),
                seats,
                row.getHearingOn(),
                row.getEarlier(),
                row.getDraw(),
                person(row.getAssistant()),
                person(row.getClerk()),
                row.getChange() == null ? null : MemberChange.valueOf(row.getChange()),
                row.getReason(),
                row.getProposedOn(),
                new PersonId(row.getProposedBy()),
                row.getDecidedOn(),
                person(row.getDecidedBy()),
                row.getRemark(),
                row.getTellBy(),
                row.getToldOn(),
                row.getUntil(),
                row.getRevision());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
