package org.mingjing.court.office.notices;

import static org.mingjing.court.office.notices.tables.Tables.ADDRESSEE;
import static org.mingjing.court.office.notices.tables.Tables.ITEM;
import static org.mingjing.court.office.notices.tables.Tables.NOTICE;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.notices.tables.tables.records.AddresseeRecord;
import org.mingjing.court.office.notices.tables.tables.records.ItemRecord;
import org.mingjing.court.office.notices.tables.tables.records.NoticeRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 工作通知簿 Called inside CourtBoundary. */
@Repository
public class WorkNotices {

    private final DSLContext database;

    WorkNotices(DSLContext database) {
        this.database = database;
    }

    /** Empty too where the person may not see it. */
    public Optional<WorkNotice> find(WorkNoticeId id, NoticeSight sight) {
        return fetch(NOTICE.ID.eq(id.value()).and(within(sight)), 1).stream().findFirst();
    }

    /** With its row held, so that two who act at once come one after the other. */
    Optional<WorkNotice> findToChange(WorkNoticeId id, NoticeSight sight) {
        database.selectOne()
                .from(NOTICE)
                .where(NOTICE.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id, sight);
    }

    /** The latest first. */
    public List<WorkNotice> list(NoticeSight sight, int most) {
        return fetch(within(sight), most);
    }

    /** 未签收 In all courts in scope, with their rows held. */
    List<WorkNotice> openToChange() {
        return openToChange(DSL.noCondition());
    }

    /** 未签收 Of one division, with their rows held. */
    List<WorkNotice> openToChange(DivisionId division) {
        return openToChange(ADDRESSEE.DIVISION.eq(division.value()));
    }

    private List<WorkNotice> openToChange(Condition which) {
        UUID[] held = database.select(NOTICE.ID)
                .from(NOTICE)
                .where(NOTICE.ID.in(DSL.select(ADDRESSEE.NOTICE)
                        .from(ADDRESSEE)
                        .where(ADDRESSEE.ACKNOWLEDGED_AT.isNull())
                        .and(which)))
                .orderBy(NOTICE.ID)
                .forUpdate()
                .fetch(NOTICE.ID)
                .toArray(UUID[]::new);
        return fetch(NOTICE.ID.eq(DSL.any(held)), Integer.MAX_VALUE);
    }

    void add(WorkNotice notice) {
        NoticeRecord row = new NoticeRecord();
        row.setId(notice.id().value());
        row.setCourt(notice.court().value());
        row.setYear(notice.year());
        row.setSerial(notice.serial());
        row.setTitle(notice.title());
        row.setContent(notice.text());
        row.setIssuedBy(notice.issuedBy().value());
        row.setIssuedOn(notice.issuedOn());
        row.setAcknowledgeBy(notice.acknowledgeBy());
        database.insertInto(NOTICE).set(row).execute();
        database.batchInsert(
                        notice.items().stream().map(one -> row(notice, one)).toList())
                .execute();
        List<AddresseeRecord> addressees = new ArrayList<>();
        for (NoticeAddressee one : notice.addressees()) {
            AddresseeRecord to = new AddresseeRecord();
            to.setNotice(notice.id().value());
            to.setDivision(one.division().value());
            to.setCourt(notice.court().value());
            to.setPlace(addressees.size() + 1);
            addressees.add(to);
        }
        database.batchInsert(addressees).execute();
    }

    void acknowledge(WorkNoticeId id, DivisionId division, PersonId by, OffsetDateTime at) {
        database.update(ADDRESSEE)
                .set(ADDRESSEE.ACKNOWLEDGED_BY, by.value())
                .set(ADDRESSEE.ACKNOWLEDGED_AT, at)
                .where(ADDRESSEE.NOTICE.eq(id.value()))
                .and(ADDRESSEE.DIVISION.eq(division.value()))
                .and(ADDRESSEE.ACKNOWLEDGED_AT.isNull())
                .execute();
    }

    private static ItemRecord row(WorkNotice notice, NoticeItem item) {
        ItemRecord row = new ItemRecord();
        row.setNotice(notice.id().value());
        row.setNo(item.no());
        row.setCourt(notice.court().value());
        row.setContent(item.text());
        row.setDivision(item.division().value());
        row.setDueOn(item.dueOn());
        row.setMatter(item.matter().value());
        return row;
    }

    private static Condition within(NoticeSight sight) {
        Condition court = NOTICE.COURT.eq(sight.court().value());
        return sight.everything()
                ? court
                : court.and(NOTICE.ID.in(DSL.select(ADDRESSEE.NOTICE)
                        .from(ADDRESSEE)
                        .where(ADDRESSEE.DIVISION.eq(DSL.any(sight.divisions().stream()
                                .map(DivisionId::value)
                                .toArray(UUID[]::new))))));
    }

    private List<WorkNotice> fetch(Condition which, int most) {
        var found = database.selectFrom(NOTICE)
                .where(which)
                .orderBy(NOTICE.ISSUED_ON.desc(), NOTICE.SERIAL.desc())
                .limit(most)
                .fetch();
        UUID[] ids = found.stream().map(NoticeRecord::getId).toArray(UUID[]::new);
        Map<UUID, List<NoticeItem>> items = database.selectFrom(ITEM)
                .where(ITEM.NOTICE.eq(DSL.any(ids)))
                .orderBy(ITEM.NOTICE, ITEM.NO)
                .fetchGroups(
                        ITEM.NOTICE,
                        row -> new NoticeItem(
                                row.getNo(),
                                row.getContent(),
                                new DivisionId(row.getDivision()),
                                row.getDueOn(),
                                new MatterId(row.getMatter())));
        Map<UUID, List<NoticeAddressee>> addressees = database.selectFrom(ADDRESSEE)
                .where(ADDRESSEE.NOTICE.eq(DSL.any(ids)))
                .orderBy(ADDRESSEE.NOTICE, ADDRESSEE.PLACE)
                .fetchGroups(
                        ADDRESSEE.NOTICE,
                        row -> new NoticeAddressee(
                                new DivisionId(row.getDivision()),
                                row.getAcknowledgedBy() == null ? null : new PersonId(row.getAcknowledgedBy()),
                                row.getAcknowledgedAt()));
        return found.stream()
                .map(row -> new WorkNotice(
                        new WorkNoticeId(row.getId()),
                        new CourtId(row.getCourt()),
                        row.getYear(),
                        row.getSerial(),
                        row.getTitle(),
                        row.getContent(),
                        new PersonId(row.getIssuedBy()),
                        row.getIssuedOn(),
                        row.getAcknowledgeBy(),
                        items.getOrDefault(row.getId(), List.of()),
                        addressees.getOrDefault(row.getId(), List.of())))
                .toList();
    }
}
