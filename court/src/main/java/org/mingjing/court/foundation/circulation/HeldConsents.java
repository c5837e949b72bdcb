package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.HELD_CONSENT;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.HeldConsent.State;
import org.mingjing.court.foundation.circulation.tables.tables.records.HeldConsentRecord;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Repository;

/** 暂缓同意簿 Last consents whose window is open, and what became of the others. Called inside CourtBoundary. */
@Repository
class HeldConsents {

    private final DSLContext database;

    HeldConsents(DSLContext database) {
        this.database = database;
    }

    void add(HeldConsent held) {
        database.insertInto(HELD_CONSENT)
                .set(HELD_CONSENT.ID, held.id())
                .set(HELD_CONSENT.COURT, held.court().value())
                .set(HELD_CONSENT.SLIP, held.slip().value())
                .set(HELD_CONSENT.TURN, held.turn())
                .set(HELD_CONSENT.HOLDER, held.holder().value())
                .set(HELD_CONSENT.OPINION, held.opinion())
                .set(HELD_CONSENT.GIVEN_ON, held.givenOn())
                .set(HELD_CONSENT.HELD_AT, held.heldAt())
                .set(HELD_CONSENT.CLOSES_AT, held.closesAt())
                .set(HELD_CONSENT.STATE, State.HELD.name())
                .execute();
    }

    /** Whose window has closed, oldest first. */
    List<HeldConsent> closed(OffsetDateTime now) {
        return all(HELD_CONSENT.STATE.eq(State.HELD.name()).and(HELD_CONSENT.CLOSES_AT.le(now)));
    }

    /** Of this person, given since that moment. */
    List<HeldConsent> of(PersonId holder, OffsetDateTime since) {
        return all(HELD_CONSENT.HOLDER.eq(holder.value()).and(HELD_CONSENT.HELD_AT.ge(since)));
    }

    /** The person's one on this slip that may still be undone. The slip's row is held by whoever asks. */
    Optional<HeldConsent> held(SlipId slip, PersonId holder) {
        return all(HELD_CONSENT
                        .SLIP
                        .eq(slip.value())
                        .and(HELD_CONSENT.HOLDER.eq(holder.value()))
                        .and(HELD_CONSENT.STATE.eq(State.HELD.name())))
                .stream()
                .findFirst();
    }

    Optional<HeldConsent> find(UUID id) {
        return all(HELD_CONSENT.ID.eq(id)).stream().findFirst();
    }

    /** The latest of each turn of the slip, by the number of the turn. */
    Map<Integer, HeldConsent> on(SlipId slip) {
        Map<Integer, HeldConsent> latest = new HashMap<>();
        all(HELD_CONSENT.SLIP.eq(slip.value())).forEach(held -> latest.put(held.turn(), held));
        return latest;
    }

    void settle(HeldConsent held, State state, Decision.@Nullable Refused<String> refusal, OffsetDateTime at) {
        HeldConsentRecord row = new HeldConsentRecord();
        row.setState(state.name());
        row.setSettledAt(at);
        if (refusal != null) {
            row.setCode(refusal.code());
            row.setInstrument(refusal.citation().instrument());
            row.setArticle(refusal.citation().article());
            row.setArguments(refusal.arguments().stream().map(String::valueOf).toArray(String[]::new));
        }
        database.update(HELD_CONSENT)
                .set(row)
                .where(HELD_CONSENT.ID.eq(held.id()))
                .execute();
    }

    private List<HeldConsent> all(Condition which) {
        return database.selectFrom(HELD_CONSENT)
                .where(which)
                .orderBy(HELD_CONSENT.HELD_AT, HELD_CONSENT.ID)
                .fetch(row -> new HeldConsent(
                        row.getId(),
                        new CourtId(row.getCourt()),
                        new SlipId(row.getSlip()),
                        row.getTurn(),
                        new PersonId(row.getHolder()),
                        row.getOpinion(),
                        row.getGivenOn(),
                        row.getHeldAt(),
                        row.getClosesAt(),
                        State.valueOf(row.getState()),
                        refusal(row)));
    }

    private static Decision.@Nullable Refused<String> refusal(HeldConsentRecord row) {
        return row.getCode() == null
                ? null
                : new Decision.Refused<>(
                        row.getCode(), Citation.of(row.getInstrument(), row.getArticle()), Arrays.asList((Object[])
                                row.getArguments()));
    }
}
