package org.mingjing.court.office.exchange;

import static org.mingjing.court.office.exchange.tables.Tables.ARRIVAL;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.IncomingId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 来件簿 Packages that came in, as they came. Called inside CourtBoundary. */
@Repository
public class Arrivals {

    /** All but the bytes. */
    private static final List<Field<?>> FIELDS = List.of(
            ARRIVAL.ID,
            ARRIVAL.COURT,
            ARRIVAL.PACKED_SHA,
            ARRIVAL.SENDER,
            ARRIVAL.NUMBER,
            ARRIVAL.TITLE,
            ARRIVAL.PARCEL,
            ARRIVAL.BROUGHT_AT,
            ARRIVAL.BROUGHT_BY,
            ARRIVAL.INCOMING);

    private final DSLContext database;
    private final Clock clock;

    Arrivals(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Arrival> find(CourtId court, ArrivalId id) {
        return fetch(ARRIVAL.COURT.eq(court.value()).and(ARRIVAL.ID.eq(id.value())), 1).stream()
                .findFirst();
    }

    Optional<Arrival> findToChange(CourtId court, ArrivalId id) {
        database.select(ARRIVAL.ID)
                .from(ARRIVAL)
                .where(ARRIVAL.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(court, id);
    }

    public Optional<Arrival> digested(CourtId court, String sha256) {
        return fetch(ARRIVAL.COURT.eq(court.value()).and(ARRIVAL.PACKED_SHA.eq(sha256)), 1).stream()
                .findFirst();
    }

    /** Those that wait first, then the newest. */
    public List<Arrival> list(CourtId court, int most) {
        return fetch(ARRIVAL.COURT.eq(court.value()), most);
    }

    public byte[] packed(ArrivalId id) {
        return database.select(ARRIVAL.PACKED)
                .from(ARRIVAL)
                .where(ARRIVAL.ID.eq(id.value()))
                .fetchSingle()
                .value1();
    }

    /** The one with these bytes: this, or the one that was there. */
    Arrival add(Arrival arrival, byte[] packed) {
        database.insertInto(ARRIVAL)
                .set(ARRIVAL.ID, arrival.id().value())
                .set(ARRIVAL.COURT, arrival.court().value())
                .set(ARRIVAL.PACKED, packed)
                .set(ARRIVAL.PACKED_SHA, arrival.sha256())
                .set(ARRIVAL.SENDER, arrival.sender())
                .set(ARRIVAL.NUMBER, arrival.number())
                .set(ARRIVAL.TITLE, arrival.title())
                .set(ARRIVAL.PARCEL, arrival.parcel())
                .set(ARRIVAL.BROUGHT_AT, arrival.broughtAt())
                .set(ARRIVAL.BROUGHT_BY, arrival.broughtBy().value())
                .onConflict(ARRIVAL.COURT, ARRIVAL.PACKED_SHA)
                .doNothing()
                .execute();
        return digested(arrival.court(), arrival.sha256()).orElseThrow();
    }

    void registered(ArrivalId id, IncomingId incoming, PersonId by) {
        database.update(ARRIVAL)
                .set(ARRIVAL.INCOMING, incoming.value())
                .set(ARRIVAL.REGISTERED_AT, OffsetDateTime.now(clock))
                .set(ARRIVAL.REGISTERED_BY, by.value())
                .where(ARRIVAL.ID.eq(id.value()))
                .execute();
    }

    private List<Arrival> fetch(Condition which, int most) {
        return database.select(FIELDS)
                .from(ARRIVAL)
                .where(which)
                .orderBy(ARRIVAL.INCOMING.isNotNull(), ARRIVAL.BROUGHT_AT.desc(), ARRIVAL.ID.desc())
                .limit(most)
                .fetch(Arrivals::of);
    }

    private static Arrival of(Record found) {
        var row = found.into(ARRIVAL);
        return new Arrival(
                new ArrivalId(row.getId()),
                new CourtId(row.getCourt()),
                row.getPackedSha(),
                row.getSender(),
                row.getNumber(),
                row.getTitle(),
                row.getParcel(),
                row.getBroughtAt(),
                new PersonId(row.getBroughtBy()),
                row.getIncoming() == null ? null : new IncomingId(row.getIncoming()));
    }
}
