package org.mingjing.court.office.duty;

import static org.mingjing.court.office.duty.tables.Tables.ELIGIBLE;
import static org.mingjing.court.office.duty.tables.Tables.POST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.duty.tables.tables.records.EligibleRecord;
import org.mingjing.court.office.duty.tables.tables.records.PostRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 岗位簿 Called inside CourtBoundary. */
@Repository
public class DutyPosts {

    private final DSLContext database;

    DutyPosts(DSLContext database) {
        this.database = database;
    }

    public Optional<DutyPost> find(PostId id) {
        return database.selectFrom(POST).where(POST.ID.eq(id.value())).fetchOptional(DutyPosts::read);
    }

    /** In the order in which they were entered. */
    public List<DutyPost> of(CourtId court) {
        return database.selectFrom(POST)
                .where(POST.COURT.eq(court.value()))
                .orderBy(POST.POSITION)
                .fetch(DutyPosts::read);
    }

    /** 参加值班人员 In the order of the rotation, with the numbers at which they are reached; empty: not known. */
    public Map<PersonId, String> eligible(PostId post) {
        Map<PersonId, String> all = new LinkedHashMap<>();
        database.selectFrom(ELIGIBLE)
                .where(ELIGIBLE.POST.eq(post.value()))
                .orderBy(ELIGIBLE.PLACE)
                .forEach(row -> all.put(new PersonId(row.getPerson()), row.getPhone()));
        return all;
    }

    /** 排班之锁 Whoever changes the roster of a court waits for whoever does so now. */
    void hold(CourtId court) {
        database.execute("select pg_advisory_xact_lock(hashtextextended('duty ' || ?, 0))", court.value());
    }

    /**
     * As it is from now on. Whoever calls has judged it.
     *
     * @param phones of those who have one
     */
    public void keep(DutyPost post, List<PersonId> eligible, Map<PersonId, String> phones) {
        PostRecord row = database.newRecord(POST);
        row.setId(post.id().value());
        row.setCourt(post.court().value());
        row.setName(post.name());
        row.setPlace(post.place());
        row.setPhone(post.phone());
        row.setStarts(post.starts());
        row.setEnds(post.ends());
        row.setDays(post.days().word());
        row.setHeads(post.heads());
        row.setHeadsOff(post.headsOff());
        row.setInUse(post.inUse());
        row.setRevision(post.revision());
        database.insertInto(POST)
                .set(row)
                .onConflict(POST.ID)
                .doUpdate()
                .set(row)
                .execute();
        database.deleteFrom(ELIGIBLE).where(ELIGIBLE.POST.eq(post.id().value())).execute();
        List<EligibleRecord> rows = new ArrayList<>();
        for (PersonId one : eligible) {
            rows.add(new EligibleRecord(
                    post.id().value(),
                    post.court().value(),
                    one.value(),
                    phones.getOrDefault(one, ""),
                    rows.size() + 1));
        }
        database.batchInsert(rows).execute();
    }

    private static DutyPost read(PostRecord row) {
        return new DutyPost(
                new PostId(row.getId()),
                new CourtId(row.getCourt()),
                row.getName(),
                row.getPlace(),
                row.getPhone(),
                row.getStarts(),
                row.getEnds(),
                PostDays.of(row.getDays()),
                row.getHeads(),
                row.getHeadsOff(),
                row.getInUse(),
                row.getRevision());
    }
}
