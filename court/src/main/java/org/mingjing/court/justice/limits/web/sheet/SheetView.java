package org.mingjing.court.justice.limits.web.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.SheetGroup;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.table.Column;
import org.mingjing.kernel.CourtId;

/**
 * 审限表视图
 *
 * @param lines divisions in their own order, the sum last; empty when no clock is open
 * @param courts to choose among; empty when there is only one
 * @param group which clocks the list below shows
 * @param narrowedTo name of the division the list is narrowed to; null: all of the sheet
 */
public record SheetView(
        CourtId court,
        String courtName,
        boolean wholeCourt,
        List<SheetLine> lines,
        List<Option> courts,
        SheetGroup group,
        @Nullable String narrowedTo,
        List<SheetCase> cases,
        boolean more) {

    public Field courtField(Text text) {
        return Field.of("court", text.of("sheet.court"))
                .holding(court.value())
                .choices(courts)
                .mandatory();
    }

    /** Whether the list shows something else than what is at risk in the whole sheet. */
    public boolean narrowed() {
        return group != SheetGroup.AT_RISK || narrowedTo != null;
    }

    public String address() {
        return "/limits?court=" + SheetLinks.encoded(court.value());
    }

    public String export() {
        return "/limits/export.csv?court=" + SheetLinks.encoded(court.value());
    }

    public List<Column> columns(Text text) {
        return Stream.concat(
                        Stream.of(Column.of(text.of("sheet.division"))),
                        SheetLinks.COLUMNS.stream()
                                .map(column -> Column.figures(text.of("sheet.group." + column.word()))))
                .toList();
    }

    public List<Column> caseColumns(Text text) {
        return List.of(
                Column.of(text.of("sheet.case.number")),
                Column.of(text.of("sheet.case.title")),
                Column.of(text.of("sheet.division")),
                Column.of(text.of("sheet.case.judge")),
                Column.figures(text.of("sheet.case.due")));
    }
}
