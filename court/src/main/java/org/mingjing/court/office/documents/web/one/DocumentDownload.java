package org.mingjing.court.office.documents.web.one;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.foundation.paper.LaidPaper;
import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.documents.DocumentDoor;
import org.mingjing.court.office.documents.DocumentSheets;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.office.documents.OutgoingDocuments;
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

/** 公文下载 Each version laid out as PDF and as OFD; of an archived document the two files as they were kept. */
@Controller
class DocumentDownload {

    private final CourtBoundary boundary;
    private final DocumentDoor door;
    private final OutgoingDocuments documents;
    private final DocumentSheets sheets;
    private final OfficialSheets layout;
    private final Files files;

    DocumentDownload(
            CourtBoundary boundary,
            DocumentDoor door,
            OutgoingDocuments documents,
            DocumentSheets sheets,
            OfficialSheets layout,
            Files files) {
        this.boundary = boundary;
        this.door = door;
        this.documents = documents;
        this.sheets = sheets;
        this.layout = layout;
        this.files = files;
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/documents/{id}/versions/{no}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return send(id, no, FileType.PDF, actor);
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/documents/{id}/versions/{no}/ofd")
    ResponseEntity<byte[]> ofd(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return send(id, no, FileType.OFD, actor);
    }

    private ResponseEntity<byte[]> send(UUID id, int no, FileType type, Actor actor) {
        Outgoing document = door.outgoing(actor, id, "DocumentDownload");
        if (no != document.latest() && !door.drafts(actor, document)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        DocumentId kept = document.latest() != no ? null : type == FileType.PDF ? document.pdf() : document.ofd();
        byte[] bytes = kept == null ? made(document, no, type) : kept(actor, kept);
        String name = (document.no() == null ? "" : document.no() + " ") + document.title() + "-" + no;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + (type == FileType.PDF ? ".pdf" : ".ofd"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private byte[] made(Outgoing document, int no, FileType type) {
        OfficialPaper paper = boundary.read(
                CourtScope.of(document.court()),
                () -> sheets.paper(
                        document,
                        documents
                                .version(document.id(), no)
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
        LaidPaper laid = layout.lay(paper);
        return type == FileType.PDF ? layout.pdf(laid) : layout.ofd(laid);
    }

    private byte[] kept(Actor actor, DocumentId id) {
        if (!(files.open(actor, id, OptionalInt.of(1)) instanceof Decision.Granted<OpenedFile>(OpenedFile file))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            return java.nio.file.Files.readAllBytes(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
