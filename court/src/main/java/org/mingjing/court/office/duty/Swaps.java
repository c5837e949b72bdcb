package org.mingjing.court.office.duty;

import static org.mingjing.court.office.duty.tables.Tables.HANDOVER;
import static org.mingjing.court.office.duty.tables.Tables.SWAP;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.duty.tables.tables.records.HandoverRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Repository;

/** 换班与交接簿 Called inside CourtBoundary. */
@Repository
public class Swaps {

    private static final String ASKED = "asked";

    private final DSLContext database;

    Swaps(DSLContext database) {
        this.database = database;
    }

    public Optional<Swap> find(UUID id) {
        return fetch(SWAP.ID.eq(id)).stream().findFirst();
    }

    /** 待答复 About a shift; at most one. */
    public Optional<Swap> open(ShiftId shift) {
        return fetch(SWAP.SHIFT.eq(shift.value()).and(SWAP.STATE.eq(ASKED))).stream()
                .findFirst();
    }

    /** 待本人答复 */
    public List<Swap> waitingFor(PersonId person) {
        return fetch(SWAP.OTHER.eq(person.value()).and(SWAP.STATE.eq(ASKED)));
    }

    /** All about a shift, the latest last. */
    public List<Swap> of(ShiftId shift) {
        return fetch(SWAP.SHIFT.eq(shift.value()).or(SWAP.BACK.eq(shift.value())));
    }

    List<Swap> openOf(SubjectRef cause) {
        return fetch(SWAP.CAUSE.eq(cause.toString()).and(SWAP.STATE.eq(ASKED)));
    }

    void add(CourtId court, Swap swap) {
        ShiftId back = swap.back();
        database.insertInto(SWAP)
                .set(SWAP.ID, swap.id())
                .set(SWAP.COURT, court.value())
                .set(SWAP.SHIFT, swap.shift().value())
                .set(SWAP.ASKER, swap.asker().value())
                .set(SWAP.OTHER, swap.other().value())
                .set(SWAP.BACK, back == null ? null : back.value())
                .set(SWAP.NOTE, swap.note())
                .set(SWAP.CAUSE, swap.cause())
                .set(SWAP.STATE, swap.state())
                .set(SWAP.ASKED_ON, swap.askedOn())
                .execute();
    }

    /** False: it was answered already. */
    boolean answer(UUID id, String state, LocalDate on) {
        return database.update(SWAP)
                        .set(SWAP.STATE, state)
                        .set(SWAP.ANSWERED_ON, on)
                        .where(SWAP.ID.eq(id))
                        .and(SWAP.STATE.eq(ASKED))
                        .execute()
                == 1;
    }

    public Optional<Handover> handover(ShiftId shift) {
        return handovers(HANDOVER.SHIFT.eq(shift.value()), 1).stream().findFirst();
    }

    /** What whoever is on this shift has to read before. */
    public List<Handover> before(ShiftId shift) {
        return handovers(HANDOVER.NEXT.eq(shift.value()), 10);
    }

    /** 交接班台账 Of a post, the latest first. */
    public List<Handover> handovers(PostId post, int most) {
        return handovers(HANDOVER.POST.eq(post.value()), most);
    }

    public void add(CourtId court, Handover one) {
        ShiftId next = one.next();
        PersonId signed = one.signedBy();
        database.insertInto(HANDOVER)
                .set(HANDOVER.ID, one.id())
                .set(HANDOVER.COURT, court.value())
                .set(HANDOVER.POST, one.post().value())
                .set(HANDOVER.SHIFT, one.shift().value())
                .set(HANDOVER.NEXT, next == null ? null : next.value())
                .set(HANDOVER.WRITTEN_BY, one.writtenBy().value())
                .set(HANDOVER.WRITTEN_AT, one.writtenAt())
                .set(HANDOVER.HAPPENED, one.happened())
                .set(HANDOVER.OPEN, one.open())
                .set(HANDOVER.SIGNED_BY, signed == null ? null : signed.value())
                .set(HANDOVER.SIGNED_AT, one.signedAt())
                .execute();
    }

    /** False: it was signed already. */
    boolean sign(UUID id, PersonId by, OffsetDateTime at) {
        return database.update(HANDOVER)
                        .set(HANDOVER.SIGNED_BY, by.value())
                        .set(HANDOVER.SIGNED_AT, at)
                        .where(HANDOVER.ID.eq(id))
                        .and(HANDOVER.SIGNED_BY.isNull())
                        .execute()
                == 1;
    }

    private List<Swap> fetch(Condition which) {
        return database.selectFrom(SWAP)
                .where(which)
                .orderBy(SWAP.ASKED_ON, SWAP.ID)
                .fetch(row -> new Swap(
                        row.getId(),
                        new ShiftId(row.getShift()),
                        new PersonId(row.getAsker()),
                        new PersonId(row.getOther()),
                        shift(row.getBack()),
                        row.getNote(),
                        row.getCause(),
                        row.getState(),
                        row.getAskedOn()));
    }

    private List<Handover> handovers(Condition which, int most) {
        return database.selectFrom(HANDOVER)
                .where(which)
                .orderBy(HANDOVER.WRITTEN_AT.desc(), DSL.field(HANDOVER.ID))
                .limit(most)
                .fetch(Swaps::read);
    }

    private static Handover read(HandoverRecord row) {
        UUID signed = row.getSignedBy();
        return new Handover(
                row.getId(),
                new PostId(row.getPost()),
                new ShiftId(row.getShift()),
                shift(row.getNext()),
                new PersonId(row.getWrittenBy()),
                row.getWrittenAt(),
                row.getHappened(),
                row.getOpen(),
                signed == null ? null : new PersonId(signed),
                row.getSignedAt());
    }

    private static @Nullable ShiftId shift(@Nullable UUID id) {
        return id == null ? null : new ShiftId(id);
    }
}
