package org.mingjing.court.justice.filing.web.one;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.paper.PaperDocx;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.web.FilingDoor;
import org.mingjing.court.justice.filing.web.FilingPapers;
import org.mingjing.court.ui.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 收件文书下载 As PDF; as DOCX where something is left to be written. */
@Controller
class FilingPaperDownload {

    private static final String WORD = "vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final FilingDoor door;
    private final FilingPapers papers;
    private final PaperPdf pdf;
    private final PaperDocx docx;

    FilingPaperDownload(FilingDoor door, FilingPapers papers, PaperPdf pdf, PaperDocx docx) {
        this.door = door;
        this.papers = papers;
        this.pdf = pdf;
        this.docx = docx;
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/papers/{paper}")
    ResponseEntity<byte[]> send(
            @PathVariable UUID id,
            @PathVariable String paper,
            @RequestParam(defaultValue = "pdf") String as,
            Actor actor,
            Frame frame) {
        Filing filing = door.enter(actor, id);
        Paper found = papers.of(filing, paper, frame.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean word = as.equals("docx");
        return ResponseEntity.ok()
                .contentType(word ? new MediaType("application", WORD) : MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        found.title() + "-" + filing.number() + (word ? ".docx" : ".pdf"),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(word ? docx.of(found) : pdf.of(found));
    }
}
