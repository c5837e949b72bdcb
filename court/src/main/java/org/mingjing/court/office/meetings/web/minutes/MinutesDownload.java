package org.mingjing.court.office.meetings.web.minutes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.paper.LaidPaper;
import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.meetings.MeetingMinutesBook;
import org.mingjing.court.office.meetings.MeetingRoles;
import org.mingjing.court.office.meetings.MeetingSheets;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.web.MeetingDoor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 纪要下载 The minutes on the sheet, as PDF and as OFD; before they are confirmed only for those who work on them. */
@Controller
class MinutesDownload {

    private final MeetingDoor door;
    private final MeetingMinutesBook book;
    private final MeetingSheets sheets;
    private final OfficialSheets layout;

    MinutesDownload(MeetingDoor door, MeetingMinutesBook book, MeetingSheets sheets, OfficialSheets layout) {
        this.door = door;
        this.book = book;
        this.sheets = sheets;
        this.layout = layout;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}/minutes.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) {
        return send(id, FileType.PDF, actor);
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/{id}/minutes.ofd")
    ResponseEntity<byte[]> ofd(@PathVariable UUID id, Actor actor) {
        return send(id, FileType.OFD, actor);
    }

    private ResponseEntity<byte[]> send(UUID id, FileType type, Actor actor) {
        OfficialPaper paper = door.enter(actor, id, "MinutesDownload", meeting -> {
            MeetingRoles roles = MeetingRoles.of(actor, meeting);
            if (meeting.state() != MeetingState.CONFIRMED && !roles.keeps() && !roles.chairs()) {
                throw MeetingDoor.notThere();
            }
            return sheets.paper(meeting, book.latest(meeting.id()).orElseThrow(MeetingDoor::notThere));
        });
        LaidPaper laid = layout.lay(paper);
        boolean pdf = type == FileType.PDF;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.title() + (pdf ? ".pdf" : ".ofd"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf ? layout.pdf(laid) : layout.ofd(laid));
    }
}
