package org.mingjing.court.justice.trial;

import static org.mingjing.court.justice.trial.tables.Tables.ASSESSOR;
import static org.mingjing.court.justice.trial.tables.Tables.ASSESSOR_DRAW;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.panel.AssessorDraw;
import org.mingjing.law.panel.SeatBar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 人民陪审员名单 Who may be drawn, how often each sat this year, and every draw. Called inside CourtBoundary. */
@Component
public class Assessors {

    private final DSLContext database;
    private final Panels panels;
    private final Clock clock;
    private final int cap;

    /** @param cap 年度参审上限, which the court sets and publishes (陪审员法 24) */
    Assessors(
            DSLContext database,
            Panels panels,
            Clock clock,
            @Value("${mingjing.assessors.yearly-cap:" + AssessorDraw.USUAL_CAP + "}") int cap) {
        this.database = database;
        this.panels = panels;
        this.clock = clock;
        this.cap = cap;
    }

    public int cap() {
        return cap;
    }

    /** In the order of their numbers, those whose term is over too. */
    public List<Assessor> of(CourtId court) {
        int year = LocalDate.now(clock).getYear();
        Map<AssessorId, Integer> sat = panels.sat(court, year);
        return database.selectFrom(ASSESSOR)
                .where(ASSESSOR.COURT.eq(court.value()))
                .orderBy(ASSESSOR.NUMBER)
                .fetch(row -> {
                    AssessorId id = new AssessorId(row.getId());
                    int before = row.getCountedYear() == year ? row.getCounted() : 0;
                    return new Assessor(
                            id,
                            court,
                            row.getNumber(),
                            row.getName(),
                            row.getOccupation(),
                            row.getSince(),
                            row.getUntil(),
                            row.getEndedOn(),
                            before + sat.getOrDefault(id, 0));
                });
    }

    public Map<AssessorId, String> names(Collection<AssessorId> ids) {
        return database.select(ASSESSOR.ID, ASSESSOR.NAME)
                .from(ASSESSOR)
                .where(ASSESSOR.ID.in(ids.stream().map(AssessorId::value).toList()))
                .fetchMap(row -> new AssessorId(row.value1()), row -> row.value2());
    }

    /** The draws for a case, newest first. */
    public List<KeptDraw> draws(CaseId id) {
        return database.selectFrom(ASSESSOR_DRAW)
                .where(ASSESSOR_DRAW.CASE_ID.eq(id.value()))
                .orderBy(ASSESSOR_DRAW.RECORDED_AT.desc())
                .fetch(row -> new KeptDraw(
                        row.getId(),
                        row.getDrawnOn(),
                        row.getHearingOn(),
                        new AssessorDraw(row.getNonce(), List.of(row.getDrawn())),
                        Arrays.stream(row.getLeftOut())
                                .map(words -> words.split(" ", 2))
                                .collect(Collectors.toMap(words -> words[0], words -> SeatBar.valueOf(words[1]))),
                        new PersonId(row.getDrawnBy())));
    }

    Optional<KeptDraw> draw(UUID id, CaseId caseId) {
        return draws(caseId).stream().filter(draw -> draw.id().equals(id)).findFirst();
    }

    void keep(KeptDraw draw, CaseId caseId, CourtId court) {
        database.insertInto(ASSESSOR_DRAW)
                .set(ASSESSOR_DRAW.ID, draw.id())
                .set(ASSESSOR_DRAW.COURT, court.value())
                .set(ASSESSOR_DRAW.CASE_ID, caseId.value())
                .set(ASSESSOR_DRAW.DRAWN_ON, draw.drawnOn())
                .set(ASSESSOR_DRAW.HEARING_ON, draw.hearingOn())
                .set(ASSESSOR_DRAW.NONCE, draw.draw().nonce())
                .set(ASSESSOR_DRAW.DRAWN, draw.order().toArray(String[]::new))
                .set(
                        ASSESSOR_DRAW.LEFT_OUT,
                        draw.leftOut().entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue().name())
                                .sorted()
                                .toArray(String[]::new))
                .set(ASSESSOR_DRAW.DRAWN_BY, draw.by().value())
                .set(ASSESSOR_DRAW.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    boolean numberTaken(CourtId court, String number) {
        return database.fetchExists(ASSESSOR, ASSESSOR.COURT.eq(court.value()).and(ASSESSOR.NUMBER.eq(number)));
    }

    void insert(AppointAssessor command, LocalDate until) {
        database.insertInto(ASSESSOR)
                .set(ASSESSOR.ID, command.origin().clientKey())
                .set(ASSESSOR.COURT, command.court().value())
                .set(ASSESSOR.NUMBER, command.number())
                .set(ASSESSOR.NAME, command.name())
                .set(ASSESSOR.OCCUPATION, command.occupation())
                .set(ASSESSOR.SINCE, command.since())
                .set(ASSESSOR.UNTIL, until)
                .set(ASSESSOR.COUNTED_YEAR, (short) LocalDate.now(clock).getYear())
                .set(ASSESSOR.COUNTED, (short) command.counted())
                .execute();
    }

    boolean end(EndAssessor command) {
        return database.update(ASSESSOR)
                        .set(ASSESSOR.ENDED_ON, command.origin().occurredOn())
                        .where(ASSESSOR.ID.eq(command.id().value()))
                        .and(ASSESSOR.ENDED_ON.isNull())
                        .execute()
                == 1;
    }
}
