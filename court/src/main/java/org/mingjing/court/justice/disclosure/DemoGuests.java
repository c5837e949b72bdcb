package org.mingjing.court.justice.disclosure;

import static org.mingjing.court.justice.disclosure.tables.Tables.QUERY_CODE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 演示来客 Codes that the demo lets in with one click; none is marked so in a court. Called inside CourtBoundary. */
@Component
public class DemoGuests {

    private final DSLContext database;

    DemoGuests(DSLContext database) {
        this.database = database;
    }

    /** 来客 The message {@code persona.guest.KEY} says who it is. */
    record Marked(UUID id, String key, String number) {}

    List<Marked> all() {
        return database.select(QUERY_CODE.ID, QUERY_CODE.PERSONA, QUERY_CODE.NUMBER)
                .from(QUERY_CODE)
                .where(QUERY_CODE.PERSONA.isNotNull())
                .and(QUERY_CODE.VOIDED_AT.isNull())
                .orderBy(QUERY_CODE.PERSONA_POSITION, QUERY_CODE.ID)
                .fetch(row -> new Marked(row.value1(), row.value2(), row.value3()));
    }

    Optional<Marked> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Lets this code in with one click, in a demo. */
    public void mark(UUID code, String key, int position) {
        database.update(QUERY_CODE)
                .set(QUERY_CODE.PERSONA, key)
                .set(QUERY_CODE.PERSONA_POSITION, (short) position)
                .where(QUERY_CODE.ID.eq(code))
                .execute();
    }
}
