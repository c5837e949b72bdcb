package org.mingjing.court.justice.fees.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.tabs.Tab;
import org.mingjing.court.ui.export.CsvSheet;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 费用台 What is overdue, due, asked to be forgiven, to go back; what is due first. */
@Controller
public class FeesList {

    private static final int SHOWN = 200;

    private final CourtBoundary boundary;
    private final FeesReading reading;
    private final AuditRecord audit;

    FeesList(CourtBoundary boundary, FeesReading reading, AuditRecord audit) {
        this.boundary = boundary;
        this.reading = reading;
        this.audit = audit;
    }

    @Allowed(Permission.FEES)
    @GetMapping("/fees")
    String show(
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(defaultValue = "") String q,
            Actor actor,
            Frame frame,
            Model model) {
        FeesTab chosen = FeesTab.of(tab);
        Text text = frame.text();
        List<FeesReading.Row> rows =
                boundary.read(CourtScope.of(actor.court()), () -> reading.rows(actor, chosen, q, frame.today(), text));
        String search = q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        model.addAttribute("frame", frame)
                .addAttribute("rows", rows.stream().limit(SHOWN).toList())
                .addAttribute("more", Math.max(0, rows.size() - SHOWN))
                .addAttribute("word", chosen.word())
                .addAttribute(
                        "search",
                        Field.of("q", text.of("fee.search")).holding(q).upTo(100))
                .addAttribute("export", "/fees/export.csv?tab=" + chosen.word() + search)
                .addAttribute(
                        "tabs",
                        Arrays.stream(FeesTab.values())
                                .map(one -> Tab.of(
                                        text.of("fee.list." + one.word()),
                                        "/fees?tab=" + one.word() + search,
                                        one == chosen))
                                .toList());
        return "justice/fees/web/desk/list";
    }

    @Allowed(Permission.FEES)
    @GetMapping("/fees/export.csv")
    void export(
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(defaultValue = "") String q,
            Actor actor,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        Text text = frame.text();
        List<FeesReading.Row> rows = boundary.write(CourtScope.of(actor.court()), () -> {
            audit.seen(
                    actor,
                    actor.court(),
                    new SubjectRef("fee-list", actor.court().value()),
                    "ExportFees");
            return reading.rows(actor, FeesTab.of(tab), q, frame.today(), text);
        });
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"fees-" + frame.today() + ".csv\"");
        try (CsvSheet file = new CsvSheet(response.getOutputStream())) {
            file.row(List.of(
                    text.of("fee.case"),
                    text.of("fee.payer"),
                    text.of("fee.fee"),
                    text.of("fee.state"),
                    text.of("fee.owed"),
                    text.of("fee.paid"),
                    text.of("fee.rest"),
                    text.of("fee.dueOn")));
            for (FeesReading.Row row : rows) {
                file.row(List.of(
                        row.number(),
                        row.payer(),
                        row.kind(),
                        row.state().label(),
                        row.owed(),
                        row.paid(),
                        row.rest(),
                        row.due() == null ? "" : text.date(row.due().date())));
            }
        }
    }
}
