package org.mingjing.court.justice.filing;

import static org.mingjing.court.justice.filing.tables.Tables.ELEMENT;
import static org.mingjing.court.justice.filing.tables.Tables.LITIGANT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.filing.tables.tables.records.ElementRecord;
import org.mingjing.court.justice.filing.tables.tables.records.IntakeRecord;
import org.mingjing.court.justice.filing.tables.tables.records.LitigantRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.FilingTrait;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.springframework.stereotype.Component;

/** 来件行 */
@Component
class FilingRows {

    private final DSLContext database;

    FilingRows(DSLContext database) {
        this.database = database;
    }

    List<Filing> read(List<IntakeRecord> found) {
        UUID[] ids = found.stream().map(IntakeRecord::getId).toArray(UUID[]::new);
        Map<UUID, List<Litigant>> litigants = database.selectFrom(LITIGANT)
                .where(LITIGANT.FILING.in(ids))
                .orderBy(LITIGANT.FILING, LITIGANT.NO)
                .fetchGroups(LITIGANT.FILING, FilingRows::litigant);
        Map<UUID, List<ElementRecord>> elements =
                database.selectFrom(ELEMENT).where(ELEMENT.FILING.in(ids)).fetchGroups(ELEMENT.FILING, row -> row);
        return found.stream()
                .map(row -> filing(
                        row,
                        litigants.getOrDefault(row.getId(), List.of()),
                        elements.getOrDefault(row.getId(), List.of()).stream()
                                .collect(Collectors.toMap(ElementRecord::getKey, ElementRecord::getWords))))
                .toList();
    }

    /** The parties and the elements, all anew. */
    void write(Filing filing) {
        UUID id = filing.id().value();
        database.deleteFrom(LITIGANT).where(LITIGANT.FILING.eq(id)).execute();
        List<Litigant> all = filing.complaint().litigants();
        List<LitigantRecord> records = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Litigant one = all.get(i);
            records.add(new LitigantRecord(
                    id,
                    filing.court().value(),
                    (short) (i + 1),
                    one.side().name(),
                    one.organisation(),
                    one.name(),
                    one.identity(),
                    one.address(),
                    one.phone(),
                    one.head(),
                    one.representative(),
                    one.authorised()));
        }
        database.batchInsert(records).execute();
        database.deleteFrom(ELEMENT).where(ELEMENT.FILING.eq(id)).execute();
        database.batchInsert(filing.complaint().elements().entrySet().stream()
                        .map(one -> new ElementRecord(id, filing.court().value(), one.getKey(), one.getValue()))
                        .toList())
                .execute();
    }

    /** What may change. */
    static IntakeRecord standing(Filing filing) {
        Complaint complaint = filing.complaint();
        Money amount = complaint.amount();
        CaseId caseId = filing.caseId();
        FilingBar ground = filing.ground();
        IntakeRecord row = new IntakeRecord();
        row.setState(filing.state().word());
        row.setKind(complaint.kind().name());
        row.setCause(complaint.cause());
        row.setClaims(complaint.claims());
        row.setGrounds(complaint.grounds());
        row.setConnection(complaint.connection());
        row.setAmount(amount == null ? null : amount.fen());
        row.setStated(names(complaint.stated()));
        row.setHandedIn(names(complaint.handedIn()));
        row.setReceivedOn(complaint.receivedOn());
        row.setCompleteOn(filing.completeOn());
        row.setDueOn(filing.dueOn());
        row.setTold(filing.told());
        row.setToldOn(filing.toldOn());
        row.setCorrectBy(filing.correctBy());
        row.setCaseId(caseId == null ? null : caseId.value());
        row.setDecidedOn(filing.decidedOn());
        row.setGround(ground == null ? null : ground.name());
        row.setReasons(filing.reasons());
        return row;
    }

    private static Filing filing(IntakeRecord row, List<Litigant> litigants, Map<String, String> elements) {
        return new Filing(
                new FilingId(row.getId()),
                new CourtId(row.getCourt()),
                row.getYear(),
                row.getSerial(),
                FilingChannel.of(row.getChannel()),
                FilingState.of(row.getState()),
                new Complaint(
                        FilingKind.valueOf(row.getKind()),
                        row.getReceivedOn(),
                        row.getCause(),
                        row.getClaims(),
                        row.getGrounds(),
                        row.getConnection(),
                        amount(row.getAmount()),
                        litigants,
                        Arrays.stream(row.getStated()).map(FilingTrait::valueOf).collect(Collectors.toSet()),
                        Arrays.stream(row.getHandedIn())
                                .map(FilingItem::valueOf)
                                .collect(Collectors.toSet()),
                        elements),
                row.getCompleteOn(),
                row.getDueOn(),
                row.getTold(),
                row.getToldOn(),
                row.getCorrectBy(),
                relay(row),
                new PersonId(row.getClerk()),
                row.getCaseId() == null ? null : new CaseId(row.getCaseId()),
                row.getDecidedOn(),
                row.getGround() == null ? null : FilingBar.valueOf(row.getGround()),
                row.getReasons(),
                row.getRevision());
    }

    private static @Nullable Relay relay(IntakeRecord row) {
        return row.getRelayCourt() == null
                ? null
                : new Relay(new CourtId(row.getRelayCourt()), new PersonId(row.getRelayClerk()));
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static @Nullable Money amount(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }

    private static Litigant litigant(LitigantRecord row) {
        return new Litigant(
                Side.valueOf(row.getSide()),
                row.getOrganisation(),
                row.getName(),
                row.getIdentity(),
                row.getAddress(),
                row.getPhone(),
                row.getHead(),
                row.getRepresentative(),
                row.getAuthorised());
    }
}
