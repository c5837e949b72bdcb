package org.mingjing.court.foundation.files.web.download;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.UUID;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Decision;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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

/** 下载 Always as an attachment, so that no browser runs what is in it. */
@Controller
class Download {

    private final Files files;

    Download(Files files) {
        this.files = files;
    }

    @Staff
    @GetMapping("/files/{document}")
    ResponseEntity<Resource> latest(Actor actor, @PathVariable UUID document) {
        return send(files.open(actor, new DocumentId(document), OptionalInt.empty()));
    }

    @Staff
    @GetMapping("/files/{document}/{version}")
    ResponseEntity<Resource> version(Actor actor, @PathVariable UUID document, @PathVariable int version) {
        return send(files.open(actor, new DocumentId(document), OptionalInt.of(version)));
    }

    private static ResponseEntity<Resource> send(Decision<OpenedFile> decision) {
        return switch (decision) {
            case Decision.Refused<OpenedFile> refused -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Decision.Granted<OpenedFile>(OpenedFile file) ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.document().mediaType()))
                        .contentLength(file.document().size())
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file.document().name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(new FileSystemResource(file.bytes()));
        };
    }
}
