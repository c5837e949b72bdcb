package org.mingjing.court.office.exchange;

import static org.mingjing.court.office.exchange.tables.Tables.DELIVERY;
import static org.mingjing.court.office.exchange.tables.Tables.PARCEL;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentDoor;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.exchange.tables.tables.records.DeliveryRecord;
import org.mingjing.court.office.exchange.tables.tables.records.ParcelRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 交换簿 All parcels with their deliveries. Called inside CourtBoundary: each court is answered only what it sent or was sent. */
@Repository
public class Parcels {

    /** All but the package. */
    private static final List<Field<?>> FIELDS = PARCEL.fieldStream()
            .<Field<?>>map(one -> one)
            .filter(one -> !one.equals(PARCEL.PACKED))
            .toList();

    private static final List<SortField<?>> NEWEST = List.of(PARCEL.SENT_AT.desc(), PARCEL.ID.desc());

    private final DSLContext database;

    Parcels(DSLContext database) {
        this.database = database;
    }

    public Optional<Parcel> find(ParcelId id) {
        return fetch(PARCEL.ID.eq(id.value()), 1).stream().findFirst();
    }

    /** Others who change it wait; what it is now is read after they have. */
    Optional<Parcel> findToChange(ParcelId id) {
        database.select(PARCEL.ID)
                .from(PARCEL)
                .where(PARCEL.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** 收到的 What his division, or as the office his court, was sent; the oldest that waits first, else the newest. */
    public List<Parcel> received(Actor actor, boolean open, int most) {
        Condition mine = DELIVERY.DIVISION
                .in(divisions(actor))
                .or(DocumentDoor.all(actor) ? DSL.trueCondition() : DSL.falseCondition());
        Condition state =
                open ? DELIVERY.STATE.eq(DeliveryState.SENT.word()) : DELIVERY.STATE.ne(DeliveryState.WITHDRAWN.word());
        return fetch(
                PARCEL.ID.in(DSL.select(DELIVERY.PARCEL)
                        .from(DELIVERY)
                        .where(DELIVERY.TO_COURT.eq(actor.court().value()))
                        .and(mine)
                        .and(state)),
                open ? List.of(PARCEL.SENT_AT.asc(), PARCEL.ID.asc()) : NEWEST,
                most);
    }

    /** 发出的 His own; of the office and the leaders all of the court. */
    public List<Parcel> sent(Actor actor, int most) {
        Condition mine = DocumentDoor.all(actor)
                ? DSL.noCondition()
                : PARCEL.SENDER.eq(actor.id().value()).or(PARCEL.DIVISION.in(led(actor)));
        return fetch(PARCEL.COURT.eq(actor.court().value()).and(mine), most);
    }

    /** 逾期未签收 Of all courts. */
    List<Parcel> late(LocalDate today) {
        return fetch(
                PARCEL.ID.in(DSL.select(DELIVERY.PARCEL)
                        .from(DELIVERY)
                        .where(DELIVERY.STATE.eq(DeliveryState.SENT.word()))
                        .and(DELIVERY.DUE_ON.lt(today))),
                Integer.MAX_VALUE);
    }

    /** 随附的交换包 */
    public byte[] packed(ParcelId id) {
        return database.select(PARCEL.PACKED)
                .from(PARCEL)
                .where(PARCEL.ID.eq(id.value()))
                .fetchSingle()
                .value1();
    }

    void insert(Parcel parcel, byte @Nullable [] packed) {
        Parcel.Carried carried = parcel.carried();
        DivisionId division = parcel.division();
        ParcelRecord row = new ParcelRecord();
        row.setId(parcel.id().value());
        row.setCourt(parcel.court().value());
        row.setYear((short) parcel.year());
        row.setSerial(parcel.serial());
        row.setSender(parcel.sender().value());
        row.setDivision(division == null ? null : division.value());
        row.setTitle(parcel.title());
        row.setNote(parcel.note());
        row.setSentAt(parcel.sentAt());
        row.setDocument(carried == null ? null : carried.document().value());
        row.setDocumentNo(carried == null ? null : carried.number());
        row.setPackedSha(carried == null ? null : carried.sha256());
        row.setPacked(packed);
        row.setCourts(parcel.deliveries().stream()
                .map(one -> one.to().court())
                .filter(one -> !one.equals(parcel.court()))
                .map(CourtId::value)
                .distinct()
                .toArray(String[]::new));
        row.setRevision(0);
        database.executeInsert(row);
        for (ParcelDelivery one : parcel.deliveries()) {
            DivisionId to = one.to().division();
            DeliveryRecord delivery = new DeliveryRecord();
            delivery.setId(one.id());
            delivery.setParcel(parcel.id().value());
            delivery.setCourt(parcel.court().value());
            delivery.setToCourt(one.to().court().value());
            delivery.setDivision(to == null ? null : to.value());
            delivery.setDueOn(one.dueOn());
            delivery.setState(one.state().word());
            delivery.setNote("");
            delivery.setSeen(false);
            database.executeInsert(delivery);
        }
    }

    void answer(UUID delivery, DeliveryState state, PersonId by, OffsetDateTime at, String note) {
        database.update(DELIVERY)
                .set(DELIVERY.STATE, state.word())
                .set(DELIVERY.PERSON, by.value())
                .set(DELIVERY.AT, at)
                .set(DELIVERY.NOTE, note)
                .where(DELIVERY.ID.eq(delivery))
                .execute();
    }

    /** Whether anything that came back had not been seen yet. */
    boolean seen(ParcelId id) {
        return database.update(DELIVERY)
                        .set(DELIVERY.SEEN, true)
                        .where(DELIVERY.PARCEL.eq(id.value()))
                        .and(DELIVERY.STATE.eq(DeliveryState.RETURNED.word()))
                        .and(DSL.not(DELIVERY.SEEN))
                        .execute()
                > 0;
    }

    Optional<Parcel> of(UUID delivery) {
        return fetch(PARCEL.ID.in(DSL.select(DELIVERY.PARCEL).from(DELIVERY).where(DELIVERY.ID.eq(delivery))), 1)
                .stream()
                .findFirst();
    }

    private List<Parcel> fetch(Condition which, int most) {
        return fetch(which, NEWEST, most);
    }

    private List<Parcel> fetch(Condition which, List<SortField<?>> order, int most) {
        List<ParcelRecord> rows = database.select(FIELDS)
                .from(PARCEL)
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetchInto(PARCEL);
        Map<UUID, List<ParcelDelivery>> deliveries = database.selectFrom(DELIVERY)
                .where(DELIVERY.PARCEL.eq(
                        DSL.any(rows.stream().map(ParcelRecord::getId).toArray(UUID[]::new))))
                .orderBy(DELIVERY.TO_COURT, DELIVERY.DIVISION.asc().nullsFirst())
                .fetchGroups(DELIVERY.PARCEL, Parcels::delivery);
        return rows.stream()
                .map(row -> parcel(row, deliveries.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static Parcel parcel(ParcelRecord row, List<ParcelDelivery> deliveries) {
        return new Parcel(
                new ParcelId(row.getId()),
                new CourtId(row.getCourt()),
                row.getYear(),
                row.getSerial(),
                new PersonId(row.getSender()),
                row.getDivision() == null ? null : new DivisionId(row.getDivision()),
                row.getTitle(),
                row.getNote(),
                row.getSentAt(),
                row.getDocument() == null
                        ? null
                        : new Parcel.Carried(
                                new OutgoingId(row.getDocument()), row.getDocumentNo(), row.getPackedSha()),
                deliveries);
    }

    private static ParcelDelivery delivery(DeliveryRecord row) {
        return new ParcelDelivery(
                row.getId(),
                new ParcelRecipient(
                        new CourtId(row.getToCourt()),
                        row.getDivision() == null ? null : new DivisionId(row.getDivision())),
                row.getDueOn(),
                DeliveryState.of(row.getState()),
                row.getAt() == null ? null : new ParcelDelivery.Answer(new PersonId(row.getPerson()), row.getAt()),
                row.getNote(),
                row.getSeen());
    }

    private static Collection<UUID> divisions(Actor actor) {
        DivisionId own = actor.division();
        return Stream.concat(Stream.ofNullable(own), actor.led().stream())
                .map(DivisionId::value)
                .distinct()
                .toList();
    }

    private static Collection<UUID> led(Actor actor) {
        return actor.led().stream().map(DivisionId::value).toList();
    }
}
