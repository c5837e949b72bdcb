package org.mingjing.court.office.stocktake;

import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.stocktake.tables.tables.records.FigureRecord;
import org.mingjing.court.office.stocktake.tables.tables.records.RemarkRecord;
import org.mingjing.court.office.stocktake.tables.tables.records.SheetRecord;
import org.mingjing.kernel.CourtId;

/** 盘点的行 Between rows and sheets. */
final class StocktakeRows {

    private StocktakeRows() {}

    static StocktakeSheet sheet(SheetRecord row, Map<String, Integer> figures) {
        return new StocktakeSheet(
                new CourtId(row.getCourt()),
                new DivisionId(row.getDivision()),
                row.getDay(),
                row.getNo(),
                new StocktakeWords(row.getDone(), row.getDifficulties(), row.getTomorrow()),
                figures,
                row.getRecordedAt(),
                new PersonId(row.getRecordedBy()),
                row.getDueAt());
    }

    static SheetRecord row(StocktakeSheet sheet) {
        SheetRecord row = new SheetRecord();
        row.setCourt(sheet.court().value());
        row.setDivision(sheet.division().value());
        row.setDay(sheet.day());
        row.setNo(sheet.no());
        row.setDone(sheet.words().done());
        row.setDifficulties(sheet.words().difficulties());
        row.setTomorrow(sheet.words().tomorrow());
        row.setRecordedAt(sheet.at());
        row.setRecordedBy(sheet.by().value());
        row.setDueAt(sheet.dueAt());
        return row;
    }

    static List<FigureRecord> figures(StocktakeSheet sheet) {
        return sheet.figures().entrySet().stream()
                .map(one -> {
                    FigureRecord row = new FigureRecord();
                    row.setDivision(sheet.division().value());
                    row.setDay(sheet.day());
                    row.setNo(sheet.no());
                    row.setKind(one.getKey());
                    row.setCourt(sheet.court().value());
                    row.setCount(one.getValue());
                    return row;
                })
                .toList();
    }

    static StocktakeRemark remark(RemarkRecord row) {
        return new StocktakeRemark(
                row.getId(),
                new CourtId(row.getCourt()),
                new DivisionId(row.getDivision()),
                row.getDay(),
                row.getContent(),
                row.getRecordedAt(),
                new PersonId(row.getRecordedBy()),
                row.getItemOn(),
                row.getAnswer() == null
                        ? null
                        : new StocktakeRemark.Answer(
                                row.getAnswer(), row.getAnsweredOn(), new PersonId(row.getAnsweredBy())),
                row.getMatter() == null ? null : new MatterId(row.getMatter()));
    }

    static RemarkRecord row(StocktakeRemark remark) {
        RemarkRecord row = new RemarkRecord();
        row.setId(remark.id());
        row.setCourt(remark.court().value());
        row.setDivision(remark.division().value());
        row.setDay(remark.day());
        row.setContent(remark.text());
        row.setRecordedAt(remark.at());
        row.setRecordedBy(remark.by().value());
        row.setItemOn(remark.itemOn());
        return row;
    }
}
