package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.HAND;
import static org.mingjing.court.foundation.circulation.tables.Tables.HAND_GIVEN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 手写签名簿 Called inside CourtBoundary. */
@Repository
class Handwritings {

    private final DSLContext database;
    private final Clock clock;

    Handwritings(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The one in use. */
    Optional<Handwriting> of(PersonId person) {
        return database.selectFrom(HAND)
                .where(HAND.PERSON.eq(person.value()), HAND.ENDED_AT.isNull())
                .fetchOptional(row -> new Handwriting(person, new DocumentId(row.getPicture()), row.getSince()));
    }

    /** Whoever keeps another at the same moment waits until this transaction is over: one is in use, never two. */
    void end(PersonId person) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "hand " + person.value());
        database.update(HAND)
                .set(HAND.ENDED_AT, OffsetDateTime.now(clock))
                .where(HAND.PERSON.eq(person.value()), HAND.ENDED_AT.isNull())
                .execute();
    }

    void add(PersonId person, CourtId court, DocumentId picture) {
        database.insertInto(HAND)
                .set(HAND.PERSON, person.value())
                .set(HAND.COURT, court.value())
                .set(HAND.PICTURE, picture.value())
                .set(HAND.SINCE, OffsetDateTime.now(clock))
                .execute();
    }

    /** With the opinion of that moment. */
    void give(FiledSlip filed, HandGiven given) {
        database.insertInto(HAND_GIVEN)
                .set(HAND_GIVEN.SLIP, filed.id().value())
                .set(HAND_GIVEN.COURT, filed.court().value())
                .set(HAND_GIVEN.PERSON, given.person().value())
                .set(HAND_GIVEN.AT, given.at())
                .set(HAND_GIVEN.PICTURE, given.picture().value())
                .execute();
    }

    List<HandGiven> on(SlipId slip) {
        return database.selectFrom(HAND_GIVEN)
                .where(HAND_GIVEN.SLIP.eq(slip.value()))
                .orderBy(HAND_GIVEN.AT)
                .fetch(row ->
                        new HandGiven(new PersonId(row.getPerson()), row.getAt(), new DocumentId(row.getPicture())));
    }
}
