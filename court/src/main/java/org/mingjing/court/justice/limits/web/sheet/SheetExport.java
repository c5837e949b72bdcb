package org.mingjing.court.justice.limits.web.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.export.CsvSheet;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 审限表导出 The sheet as a file, recorded as a view. */
@Controller
class SheetExport {

    private final CourtBoundary boundary;
    private final SheetReading reading;
    private final AuditRecord audit;
    private final Courts courts;

    SheetExport(CourtBoundary boundary, SheetReading reading, AuditRecord audit, Courts courts) {
        this.boundary = boundary;
        this.reading = reading;
        this.audit = audit;
        this.courts = courts;
    }

    @Allowed(Permission.LIMITS_SHEET)
    @GetMapping("/limits/export.csv")
    void csv(SheetFilter filter, Actor actor, Frame frame, HttpServletResponse response) throws IOException {
        List<SheetLine> lines = boundary.write(CourtScope.of(actor), () -> {
            CourtId court = LimitsSheetPage.court(filter.court(), actor, courts);
            audit.seen(actor, court, new SubjectRef("limits-sheet", court.value()), "ExportLimitsSheet");
            return reading.lines(actor, reading.scope(actor, court), frame.today(), frame.text());
        });
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"limits-" + frame.today() + ".csv\"");
        try (CsvSheet file = new CsvSheet(response.getOutputStream())) {
            Text text = frame.text();
            file.row(row(
                    text.of("sheet.division"),
                    SheetLinks.COLUMNS.stream().map(group -> text.of("sheet.group." + group.word()))));
            for (SheetLine line : lines) {
                file.row(row(line.name(), line.figures().stream().map(figure -> Integer.toString(figure.count()))));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> row(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
