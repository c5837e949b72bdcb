package org.mingjing.court.office.exchange.web.bring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.exchange.Arrival;
import org.mingjing.court.office.exchange.ArrivalId;
import org.mingjing.court.office.exchange.Arrivals;
import org.mingjing.court.office.exchange.BringPackage;
import org.mingjing.court.office.exchange.DocumentPackages;
import org.mingjing.court.office.exchange.PackageDesk;
import org.mingjing.court.office.exchange.PackageInspection;
import org.mingjing.court.office.exchange.RegisterPackage;
import org.mingjing.court.office.exchange.pack.DocumentPackage;
import org.mingjing.court.office.exchange.pack.PackageReader;
import org.mingjing.court.office.exchange.pack.PackageReading;
import org.mingjing.court.office.exchange.pack.PackageWriter;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.kernel.Decision;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 来件页 A package is brought in, looked through check by check, and registered; one made here is handed out. */
@Controller
class PackagePage {

    private final CourtBoundary boundary;
    private final PackageDesk desk;
    private final PackageInspection inspection;
    private final Arrivals arrivals;
    private final DocumentPackages packages;
    private final AuditRecord record;
    private final Clock clock;

    PackagePage(
            CourtBoundary boundary,
            PackageDesk desk,
            PackageInspection inspection,
            Arrivals arrivals,
            DocumentPackages packages,
            AuditRecord record,
            Clock clock) {
        this.boundary = boundary;
        this.desk = desk;
        this.inspection = inspection;
        this.arrivals = arrivals;
        this.packages = packages;
        this.record = record;
        this.clock = clock;
    }

    @Allowed(Permission.DOCUMENTS_OFFICE)
    @GetMapping("/exchange/packages/new")
    String blank(Frame frame, Model model) {
        return form(null, FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.DOCUMENTS_OFFICE)
    @PostMapping("/exchange/packages/new")
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam UUID key,
            Actor actor,
            Frame frame,
            Model model)
            throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || file.isEmpty()) {
            String why = name.isEmpty()
                    ? frame.text().of("exchange.error.file")
                    : frame.text().of("exchange.error.empty", name);
            return form(null, FormErrors.NONE.and("file", why), frame, model);
        }
        byte[] bytes = file.getBytes();
        String digest = PackageWriter.digest(bytes);
        Arrival before = boundary.read(
                CourtScope.of(actor.court()),
                () -> arrivals.digested(actor.court(), digest).orElse(null));
        if (before != null) {
            return "redirect:" + before.id().link() + "?done=again";
        }
        Decision<String> done = desk.bring(
                new BringPackage(
                        new Origin(actor, null, frame.today(), key), actor.court(), new ArrivalId(key), digest),
                bytes);
        if (done instanceof Decision.Granted<String>(String id)) {
            return "redirect:/exchange/packages/" + id + "?done=brought";
        }
        PackageReading read = inspection.inspect(actor.court(), bytes);
        FormErrors errors = done instanceof Decision.Refused<String> refused
                ? FormErrors.refused(null, refused, frame.text())
                : FormErrors.NONE;
        return form(PackageViews.of(read, null, frame.text()), errors, frame, model);
    }

    @Allowed(Permission.DOCUMENTS_OFFICE)
    @GetMapping("/exchange/packages/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        boolean known = done != null && done.matches("again|brought");
        model.addAttribute("done", known ? frame.text().of("exchange.done." + done) : null);
        return shown(id, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.DOCUMENTS_OFFICE)
    @PostMapping("/exchange/packages/{id}/register")
    String register(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "false") boolean reply,
            Actor actor,
            Frame frame,
            Model model) {
        Decision<String> done = desk.register(new RegisterPackage(
                new Origin(actor, null, frame.today(), key),
                actor.court(),
                new ArrivalId(id),
                reply,
                LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES)));
        return switch (done) {
            case Decision.Granted<String>(String incoming) ->
                "redirect:/documents/incoming/" + incoming + "?done=received";
            case Decision.Refused<String> refused ->
                shown(id, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
        };
    }

    /** 原包 as it came. */
    @Allowed(Permission.DOCUMENTS_OFFICE)
    @GetMapping("/exchange/packages/{id}/file")
    ResponseEntity<byte[]> original(@PathVariable UUID id, Actor actor) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Arrival arrival = found(id, actor);
            record.seen(actor, arrival.court(), arrival.id().subject(), "PackageFile");
            return sent(
                    arrival.number() + " " + arrival.title() + ".zip",
                    "application/zip",
                    arrivals.packed(arrival.id()));
        });
    }

    /** 包内文件 of one that was let pass. */
    @Allowed(Permission.DOCUMENTS_OFFICE)
    @GetMapping("/exchange/packages/{id}/part")
    ResponseEntity<byte[]> part(@PathVariable UUID id, @RequestParam String place, Actor actor) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Arrival arrival = found(id, actor);
            DocumentPackage whole =
                    PackageReader.read(arrivals.packed(arrival.id())).whole();
            byte[] bytes = whole == null ? null : whole.files().get(place);
            if (whole == null || bytes == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            record.seen(actor, arrival.court(), arrival.id().subject(), "PackageFile");
            return sent(whole.nameOf(place), MediaType.APPLICATION_OCTET_STREAM_VALUE, bytes);
        });
    }

    /** 导出交换包 of a document that was issued here. */
    @Allowed(Permission.DOCUMENTS_OFFICE)
    @GetMapping("/exchange/documents/{id}/package")
    ResponseEntity<byte[]> export(@PathVariable UUID id, Actor actor) {
        OutgoingId document = new OutgoingId(id);
        DocumentPackages.Packed packed =
                packages.of(actor, document).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boundary.write(CourtScope.of(actor.court()), () -> {
            record.seen(actor, actor.court(), document.subject(), "DocumentPackage");
            return packed;
        });
        return sent(packed.name(), "application/zip", packed.bytes());
    }

    private static ResponseEntity<byte[]> sent(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private Arrival found(UUID id, Actor actor) {
        return arrivals.find(actor.court(), new ArrivalId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(PackageViews.@Nullable Preview preview, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute("preview", preview)
                .addAttribute(
                        "file",
                        Field.of("file", frame.text().of("exchange.bring.file"))
                                .hint(frame.text().of("exchange.bring.hint"))
                                .accepting(".zip")
                                .mandatory()
                                .errorOf(errors));
        return "office/exchange/web/bring/bring";
    }

    private String shown(UUID id, FormErrors errors, Actor actor, Frame frame, Model model) {
        Arrival arrival = boundary.write(CourtScope.of(actor.court()), () -> {
            Arrival found = found(id, actor);
            record.seen(actor, found.court(), found.id().subject(), "DocumentPackage");
            return found;
        });
        PackageReading read = inspection.inspect(arrival);
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute("arrival", arrival)
                .addAttribute("reply", Field.of("reply", frame.text().of("documents.reply")))
                .addAttribute("preview", PackageViews.of(read, arrival.id().link(), frame.text()));
        return "office/exchange/web/bring/arrival";
    }
}
