package org.mingjing.court.justice.fasttrack;

import static org.mingjing.court.justice.fasttrack.tables.Tables.REFERRAL;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 送速裁簿 Called inside CourtBoundary. */
@Repository
public class Referrals {

    private static final Condition STAYS = REFERRAL.LEFT_ON.isNull();

    private final DSLContext database;
    private final Clock clock;

    Referrals(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the team has, whatever became of the cases. */
    public List<Referral> of(CourtId court, TeamId team) {
        return fetch(REFERRAL.COURT
                .eq(court.value())
                .and(REFERRAL.TEAM.eq(team.value()))
                .and(STAYS));
    }

    /** Where the case is now; empty: with no such team. */
    public Optional<Referral> of(CaseId id) {
        return fetch(REFERRAL.CASE_ID.eq(id.value()).and(STAYS)).stream().findFirst();
    }

    void add(CourtId court, Referral one) {
        database.insertInto(REFERRAL)
                .set(REFERRAL.ID, one.id())
                .set(REFERRAL.COURT, court.value())
                .set(REFERRAL.CASE_ID, one.caseId().value())
                .set(REFERRAL.TEAM, one.team().value())
                .set(REFERRAL.REFERRED_ON, one.on())
                .set(REFERRAL.REFERRED_BY, one.by().value())
                .set(REFERRAL.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /**
     * 转出 False when somebody was quicker.
     *
     * @param by null: it left with its procedure
     */
    boolean leave(Referral one, LocalDate on, String reason, @Nullable PersonId by) {
        return database.update(REFERRAL)
                        .set(REFERRAL.LEFT_ON, on)
                        .set(REFERRAL.LEFT_WHY, by == null ? "procedure" : "person")
                        .set(REFERRAL.LEFT_REASON, reason)
                        .set(REFERRAL.LEFT_BY, by == null ? null : by.value())
                        .where(REFERRAL.ID.eq(one.id()))
                        .and(STAYS)
                        .execute()
                == 1;
    }

    private List<Referral> fetch(Condition which) {
        return database.selectFrom(REFERRAL)
                .where(which)
                .orderBy(REFERRAL.REFERRED_ON, REFERRAL.ID)
                .fetch(row -> new Referral(
                        row.getId(),
                        new CaseId(row.getCaseId()),
                        new TeamId(row.getTeam()),
                        row.getReferredOn(),
                        new PersonId(row.getReferredBy())));
    }
}
