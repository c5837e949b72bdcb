package org.mingjing.court.justice.ledgers.web.ledgers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.ledgers.LedgerDesk;
import org.mingjing.court.justice.ledgers.Remark;
import org.mingjing.court.justice.ledgers.UnreadableLedgerException;
import org.mingjing.court.justice.ledgers.Upload;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 台账导入 Upload, see what would come of it, confirm, watch. */
@Controller
class LedgersPage {

    private final LedgerDesk desk;

    LedgersPage(LedgerDesk desk) {
        this.desk = desk;
    }

    @Allowed(Permission.LEDGER_IMPORT)
    @GetMapping("/ledgers")
    String start(Frame frame, Model model) {
        return form(FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.LEDGER_IMPORT)
    @PostMapping("/ledgers")
    String take(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model)
            throws IOException {
        String name = file == null
                ? ""
                : Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (file == null || name.isEmpty()) {
            return form(FormErrors.NONE.and("file", frame.text().of("ledgers.file.missing")), frame, model);
        }
        if (file.isEmpty()) {
            return form(FormErrors.NONE.and("file", unreadable("ledgers.unreadable.empty", name, frame)), frame, model);
        }
        try {
            return switch (desk.take(
                    actor, Objects.requireNonNullElseGet(key, UUID::randomUUID), name, file.getInputStream())) {
                case Decision.Granted<Upload>(Upload upload) -> "redirect:/ledgers/" + upload.id();
                case Decision.Refused<Upload> refused ->
                    form(FormErrors.refused("file", refused, frame.text()), frame, model);
            };
        } catch (UnreadableLedgerException e) {
            return form(FormErrors.NONE.and("file", unreadable(e.messageKey(), name, frame)), frame, model);
        }
    }

    private static String unreadable(String key, String name, Frame frame) {
        return frame.text().of(key) + " " + name;
    }

    @Allowed(Permission.LEDGER_IMPORT)
    @GetMapping("/ledgers/{id}")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame);
        model.addAttribute("upload", own(actor, id));
        return "justice/ledgers/web/ledgers/upload";
    }

    @Allowed(Permission.LEDGER_IMPORT)
    @PostMapping("/ledgers/{id}/import")
    String confirm(@PathVariable UUID id, Actor actor) {
        desk.confirm(actor, own(actor, id).id());
        return "redirect:/ledgers/" + id;
    }

    @Allowed(Permission.LEDGER_IMPORT)
    @GetMapping("/ledgers/{id}/remarks.csv")
    void remarks(@PathVariable UUID id, Actor actor, Frame frame, HttpServletResponse response) throws IOException {
        Upload upload = own(actor, id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"remarks.csv\"");
        try (Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer.append('\uFEFF'), CSVFormat.EXCEL)) {
            printer.printRecord("row", "severity", "field", "code", "message");
            for (Remark remark : upload.remarks()) {
                printer.printRecord(
                        remark.row(),
                        remark.severity().word(),
                        remark.field(),
                        remark.code(),
                        frame.text().of(remark.messageKey()));
            }
        }
    }

    private Upload own(Actor actor, UUID id) {
        return desk.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", frame);
        model.addAttribute("errors", errors);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "justice/ledgers/web/ledgers/ledgers";
    }
}
