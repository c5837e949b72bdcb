package org.mingjing.court.justice.fees;

import static org.mingjing.court.justice.fees.tables.Tables.RATE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.filing.FilingRates;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.LocalFees;
import org.springframework.stereotype.Repository;

/** 本地收费标准簿 What was confirmed counts, from its day on. Called inside CourtBoundary. */
@Repository
public class LocalRates implements FilingRates {

    private final DSLContext database;
    private final Clock clock;

    LocalRates(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of a court, the newest day of each kind first. */
    public List<LocalRate> all(CourtId court) {
        return database.selectFrom(RATE)
                .where(RATE.COURT.eq(court.value()))
                .orderBy(RATE.KIND, RATE.FROM_DAY.desc(), RATE.PROPOSED_AT.desc())
                .fetch(row -> {
                    UUID by = row.getDecidedBy();
                    return new LocalRate(
                            row.getId(),
                            FeeKind.valueOf(row.getKind()),
                            Money.ofFen(row.getAmount()),
                            row.getFromDay(),
                            Citation.of(row.getInstrument(), row.getArticle()),
                            new PersonId(row.getProposedBy()),
                            row.getProposedAt(),
                            row.getAgreed(),
                            by == null ? null : new PersonId(by));
                });
    }

    @Override
    public LocalFees of(CourtId court) {
        return new LocalFees(all(court).stream()
                .filter(LocalRate::stands)
                // of two for one day the one that was entered later holds
                .sorted(Comparator.comparing(LocalRate::from).thenComparing(LocalRate::proposedAt))
                .map(one -> new LocalFees.Entry(one.kind(), one.amount(), one.from(), one.source()))
                .toList());
    }

    void add(ProposeRate command) {
        database.insertInto(RATE)
                .set(RATE.ID, command.origin().clientKey())
                .set(RATE.COURT, command.court().value())
                .set(RATE.KIND, command.kind().name())
                .set(RATE.AMOUNT, command.amount().fen())
                .set(RATE.FROM_DAY, command.from())
                .set(RATE.INSTRUMENT, command.source().instrument())
                .set(RATE.ARTICLE, command.source().article())
                .set(RATE.PROPOSED_BY, command.origin().who().id().value())
                .set(RATE.PROPOSED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /** False when somebody was quicker. */
    boolean decide(UUID id, boolean agreed, PersonId by) {
        return database.update(RATE)
                        .set(RATE.AGREED, agreed)
                        .set(RATE.DECIDED_BY, by.value())
                        .set(RATE.DECIDED_AT, OffsetDateTime.now(clock))
                        .where(RATE.ID.eq(id))
                        .and(RATE.AGREED.isNull())
                        .execute()
                == 1;
    }
}
