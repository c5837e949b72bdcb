package org.mingjing.court.office.exchange.web.send;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.documents.IssuedDocument;
import org.mingjing.court.office.documents.IssuedDocuments;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.exchange.ExchangeRules;
import org.mingjing.court.office.exchange.ParcelDesk;
import org.mingjing.court.office.exchange.ParcelId;
import org.mingjing.court.office.exchange.SendParcel;
import org.mingjing.court.office.exchange.pack.PackageWriter;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 发送交换件页 To whom, what, with which files; or an official document with its package. */
@Controller
class SendParcelPage {

    private final ParcelDesk desk;
    private final IssuedDocuments documents;
    private final ParcelForm form;

    SendParcelPage(ParcelDesk desk, IssuedDocuments documents, ParcelForm form) {
        this.desk = desk;
        this.documents = documents;
        this.form = form;
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/exchange/parcels/new")
    String blank(@RequestParam @Nullable UUID document, Actor actor, Frame frame, Model model) {
        IssuedDocument issued = issued(document, actor);
        String title = issued == null ? "" : title(issued);
        return shown(
                new ParcelForm.Typed(title, "", List.of(), document),
                UUID.randomUUID(),
                FormErrors.NONE,
                actor,
                frame,
                model);
    }

    @Allowed(Permission.DOCUMENTS)
    @PostMapping("/exchange/parcels/new")
    String send(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") List<String> to,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam @Nullable UUID document,
            @RequestParam UUID key,
            Actor actor,
            Frame frame,
            Model model)
            throws IOException {
        ParcelForm.Typed typed = new ParcelForm.Typed(title, note, to, document);
        FormErrors errors = FormErrors.NONE;
        List<SendParcel.Named> named = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!file.isEmpty()) {
                byte[] bytes = file.getBytes();
                named.add(new SendParcel.Named(name, PackageWriter.digest(bytes)));
                contents.add(bytes);
            } else if (!name.isEmpty() && !errors.any()) {
                errors = errors.and("files", frame.text().of("exchange.error.empty", name));
            }
        }
        if (title.isBlank()) {
            errors = errors.and("title", frame.text().of("exchange.error.title"));
        }
        if (to.isEmpty()) {
            errors = errors.and("to", frame.text().of("exchange.error.to"));
        }
        if (named.isEmpty() && document == null && errors.of("files") == null) {
            errors = errors.and("files", frame.text().of("exchange.error.files"));
        }
        if (!errors.any()) {
            ParcelId id = new ParcelId(key);
            Decision<String> done = desk.send(
                    new SendParcel(
                            new Origin(actor, null, frame.today(), key),
                            actor.court(),
                            id,
                            title,
                            note,
                            form.recipients(to, actor.court()),
                            named,
                            document == null ? null : new OutgoingId(document)),
                    contents);
            if (!(done instanceof Decision.Refused<String> refused)) {
                return "redirect:" + id.link() + "?done=sent";
            }
            errors = FormErrors.refused(null, refused, frame.text());
        }
        return shown(typed, key, errors, actor, frame, model);
    }

    private @Nullable IssuedDocument issued(@Nullable UUID document, Actor actor) {
        return document == null
                ? null
                : documents
                        .of(actor, new OutgoingId(document))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String title(IssuedDocument issued) {
        String title = issued.document().title();
        return title.length() > ExchangeRules.LONGEST_TITLE ? title.substring(0, ExchangeRules.LONGEST_TITLE) : title;
    }

    private String shown(ParcelForm.Typed typed, UUID key, FormErrors errors, Actor actor, Frame frame, Model model) {
        IssuedDocument issued = issued(typed.document(), actor);
        String carried = issued == null
                ? null
                : issued.paper().head().number() + " " + issued.document().title();
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("sheet", form.of(typed, carried, key, errors, actor, frame.text()));
        return "office/exchange/web/send/send";
    }
}
