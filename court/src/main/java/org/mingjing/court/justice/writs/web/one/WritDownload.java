package org.mingjing.court.justice.writs.web.one;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.paper.PaperDocx;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.court.justice.writs.web.WritDoor;
import org.mingjing.kernel.Decision;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 文书下载 Each version as PDF and as DOCX; of an issued paper everybody who reads the case has the issued one, its PDF as it was kept. */
@Controller
class WritDownload {

    private final WritDoor door;
    private final Writs writs;
    private final Files files;
    private final WritViews views;
    private final PaperPdf pdf;
    private final PaperDocx docx;

    WritDownload(WritDoor door, Writs writs, Files files, WritViews views, PaperPdf pdf, PaperDocx docx) {
        this.door = door;
        this.writs = writs;
        this.files = files;
        this.views = views;
        this.pdf = pdf;
        this.docx = docx;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/writs/{writ}/versions/{no}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID writ, @PathVariable int no, Actor actor) {
        return send(actor, writ, no, found -> pdf(actor, found), FileType.PDF, ".pdf");
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/writs/{writ}/versions/{no}/docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID writ, @PathVariable int no, Actor actor) {
        return send(actor, writ, no, found -> docx.of(found.paper()), FileType.DOCX, ".docx");
    }

    private ResponseEntity<byte[]> send(
            Actor actor, UUID writ, int no, Function<Found, byte[]> made, FileType type, String ending) {
        Decision<Found> opened = door.version(
                actor,
                writ,
                no,
                "WritDownload",
                (card, found) -> new Found(
                        views.title(found),
                        views.paper(
                                found,
                                writs.version(found.id(), no)
                                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))),
                        found.latest() == no ? found.file() : null));
        if (!(opened instanceof Decision.Granted<Found>(Found found))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.title() + "-" + no + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(made.apply(found));
    }

    private byte[] pdf(Actor actor, Found found) {
        DocumentId kept = found.kept();
        if (kept == null) {
            return pdf.of(found.paper());
        }
        // the first version: among the files of the case anybody may put another beside it
        if (!(files.open(actor, kept, OptionalInt.of(1)) instanceof Decision.Granted<OpenedFile>(OpenedFile file))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            return java.nio.file.Files.readAllBytes(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param kept the file of the issue; null: a draft, or an earlier version */
    private record Found(
            String title, Paper paper, @Nullable DocumentId kept) {}
}
