package org.mingjing.court.office.seals;

import static org.mingjing.court.office.seals.tables.Tables.PIECE;
import static org.mingjing.court.office.seals.tables.Tables.USE;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.court.office.seals.tables.tables.records.PieceRecord;
import org.mingjing.court.office.seals.tables.tables.records.UseRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 用印行 How a use stands in its rows. */
@Component
class SealUseRows {

    private final DSLContext database;

    SealUseRows(DSLContext database) {
        this.database = database;
    }

    void insert(SealUse use) {
        insertAll(List.of(use));
    }

    void insertAll(List<SealUse> some) {
        database.batchInsert(some.stream().map(SealUseRows::row).toList()).execute();
        database.batchInsert(some.stream()
                        .flatMap(use -> use.pieces().stream().map(one -> row(use, one)))
                        .toList())
                .execute();
    }

    void update(SealUse use) {
        UseRecord row = row(use);
        row.setRevision(use.revision() + 1);
        database.update(USE).set(row).where(USE.ID.eq(use.id().value())).execute();
        for (SealPiece piece : use.pieces()) {
            database.update(PIECE)
                    .set(row(use, piece))
                    .where(PIECE.USE.eq(use.id().value()))
                    .and(PIECE.NO.eq(piece.no()))
                    .execute();
        }
    }

    private static UseRecord row(SealUse use) {
        UseRecord row = new UseRecord();
        row.setId(use.id().value());
        row.setCourt(use.court().value());
        row.setSeal(use.seal().value());
        row.setElectronic(use.electronic());
        row.setCategory(use.category().word());
        row.setTitle(use.title());
        row.setPurpose(use.purpose());
        row.setCopies(use.copies());
        row.setSubjectKind(use.subject().kind());
        row.setSubjectId(use.subject().id());
        row.setLink(use.link());
        StampPlace place = use.place();
        row.setPage(place == null ? null : place.page());
        row.setAtX(place == null ? null : exact(place.x()));
        row.setAtY(place == null ? null : exact(place.y()));
        row.setState(use.state().word());
        row.setRequester(use.requester().value());
        DivisionId division = use.division();
        row.setDivision(division == null ? null : division.value());
        row.setAskedOn(use.askedOn());
        row.setSlip(use.slip());
        SealUse.Leave leave = use.leave();
        row.setApprover(leave == null ? null : leave.by().value());
        row.setApprovedOn(leave == null ? null : leave.on());
        SealUse.Put put = use.put();
        row.setYear(put == null ? null : (short) put.year());
        row.setSerial(put == null ? null : put.serial());
        row.setSealer(put == null ? null : put.by().value());
        row.setSealedAt(put == null ? null : put.at());
        row.setWhy(use.why());
        row.setSince(use.since());
        row.setRevision(use.revision());
        return row;
    }

    private static PieceRecord row(SealUse use, SealPiece piece) {
        PieceRecord row = new PieceRecord();
        row.setUse(use.id().value());
        row.setCourt(use.court().value());
        row.setNo(piece.no());
        row.setAttached(piece.attached());
        row.setFile(piece.file().value());
        row.setSha256(piece.sha256());
        row.setName(piece.name());
        row.setMediaType(piece.mediaType());
        SealPiece.Sealed sealed = piece.sealed();
        row.setSealedFile(sealed == null ? null : sealed.file().value());
        row.setSealedSha256(sealed == null ? null : sealed.sha256());
        return row;
    }

    static SealUse use(UseRecord row, List<SealPiece> pieces) {
        return new SealUse(
                new UseId(row.getId()),
                new CourtId(row.getCourt()),
                new SealId(row.getSeal()),
                row.getElectronic(),
                SealUseCategory.of(row.getCategory()).orElse(SealUseCategory.OTHER),
                row.getTitle(),
                row.getPurpose(),
                row.getCopies(),
                new SubjectRef(row.getSubjectKind(), row.getSubjectId()),
                row.getLink(),
                row.getPage() == null
                        ? null
                        : new StampPlace(
                                row.getPage(),
                                row.getAtX().doubleValue(),
                                row.getAtY().doubleValue()),
                SealUseState.of(row.getState()),
                new PersonId(row.getRequester()),
                row.getDivision() == null ? null : new DivisionId(row.getDivision()),
                row.getAskedOn(),
                row.getSlip(),
                row.getApprover() == null
                        ? null
                        : new SealUse.Leave(new PersonId(row.getApprover()), row.getApprovedOn()),
                row.getSerial() == null
                        ? null
                        : new SealUse.Put(
                                row.getYear(), row.getSerial(), new PersonId(row.getSealer()), row.getSealedAt()),
                row.getWhy(),
                row.getSince(),
                row.getRevision(),
                pieces);
    }

    static SealPiece piece(PieceRecord row) {
        return new SealPiece(
                row.getNo(),
                row.getAttached(),
                new DocumentId(row.getFile()),
                row.getSha256(),
                row.getName(),
                row.getMediaType(),
                sealed(row.getSealedFile(), row.getSealedSha256()));
    }

    private static SealPiece.@Nullable Sealed sealed(@Nullable UUID file, @Nullable String sha256) {
        return file == null || sha256 == null ? null : new SealPiece.Sealed(new DocumentId(file), sha256);
    }

    private static BigDecimal exact(double millimetres) {
        return BigDecimal.valueOf(Math.round(millimetres * 100), 2);
    }
}
