package org.mingjing.court.justice.cases.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseFilter;
import org.mingjing.court.justice.cases.CaseListing;
import org.mingjing.court.justice.cases.CaseNames;
import org.mingjing.court.justice.cases.web.list.CaseListForm;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.export.CsvSheet;
import org.mingjing.court.ui.export.ExcelSheet;
import org.mingjing.court.ui.export.Sheet;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 导出 The same list as a file: streamed, recorded, bounded; no cell can act as a formula. */
@Controller
class CaseExport {

    private static final int MOST = 50_000;
    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "cause",
            "court",
            "division",
            "judge",
            "procedure",
            "status",
            "filed",
            "concluded",
            "due",
            "clock");

    private final CourtBoundary boundary;
    private final CaseListing listing;
    private final CaseNames names;
    private final AuditRecord audit;

    CaseExport(CourtBoundary boundary, CaseListing listing, CaseNames names, AuditRecord audit) {
        this.boundary = boundary;
        this.listing = listing;
        this.names = names;
        this.audit = audit;
    }

    @Allowed(Permission.CASE_EXPORT)
    @GetMapping("/cases/export.csv")
    void csv(@RequestParam Map<String, String> address, Actor actor, Frame frame, HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"cases-" + frame.today() + ".csv\"");
        write(CaseListForm.of(address), actor, frame, response, CsvSheet::new);
    }

    @Allowed(Permission.CASE_EXPORT)
    @GetMapping("/cases/export.xlsx")
    void excel(@RequestParam Map<String, String> address, Actor actor, Frame frame, HttpServletResponse response) {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"cases-" + frame.today() + ".xlsx\"");
        write(CaseListForm.of(address), actor, frame, response, ExcelSheet::new);
    }

    private void write(
            CaseListForm form, Actor actor, Frame frame, HttpServletResponse response, Sheet.Opening opening) {
        boundary.write(CourtScope.of(actor), () -> {
            audit.seen(
                    actor,
                    actor.court(),
                    new SubjectRef("case-list", form.parameters().toString()),
                    "ExportCases");
            try (Sheet sheet = opening.open(response.getOutputStream())) {
                fill(sheet, form.filter(), actor, frame);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    private void fill(Sheet sheet, CaseFilter filter, Actor actor, Frame frame) throws IOException {
        Text text = frame.text();
        sheet.row(COLUMNS.stream().map(name -> text.of("cases.column." + name)).toList());
        Batches batches = new Batches(AT_ONCE, cards -> put(sheet, cards, text));
        listing.each(actor, filter, frame.today(), MOST + 1, batches::take);
        batches.finish();
        if (batches.taken() > MOST) {
            sheet.row(List.of(text.of("cases.export.cut", MOST)));
        }
    }

    private void put(Sheet sheet, List<CaseCard> cards, Text text) {
        var found = names.of(cards);
        try {
            for (CaseCard card : cards) {
                String cause = card.cause();
                sheet.row(List.of(
                        card.number(),
                        card.title(),
                        cause == null ? "" : cause,
                        found.court(card),
                        found.division(card),
                        found.judge(card),
                        text.of("cases.procedure." + card.procedure().name()),
                        text.of("cases.status." + card.status().word()),
                        card.filedOn() == null ? "" : card.filedOn().toString(),
                        card.concludedOn() == null ? "" : card.concludedOn().toString(),
                        card.dueOn() == null ? "" : card.dueOn().toString(),
                        text.of("cases.clock." + card.clock().word())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
