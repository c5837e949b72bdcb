package org.mingjing.court.justice.ledgers;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 台账受理台 Takes ledgers in, shows what an import would do, and imports on confirmation; each belongs to who brought it. */
@Component
public class LedgerDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerDesk.class);
    private static final int MOST = 40;

    private final Map<UUID, Upload> uploads = Collections.synchronizedMap(new LinkedHashMap<>());
    private final LedgerImport imports;
    private final Files files;
    private final Commands commands;
    private final Clock clock;

    LedgerDesk(LedgerImport imports, Files files, Commands commands, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Keeps the file and checks it; enters nothing. The same file sent again with the same key is the same upload.
     *
     * @param key made with the form, before the first try
     * @return refused with {@code ledgers.unknownType} or {@code files.*} when the file as such is not taken in
     * @throws UnreadableLedgerException when it is no ledger
     */
    public Decision<Upload> take(Actor actor, UUID key, String name, InputStream bytes)
            throws UnreadableLedgerException {
        UUID id = UUID.nameUUIDFromBytes((actor.id().value() + " " + key).getBytes(StandardCharsets.UTF_8));
        Origin origin = new Origin(actor, null, LocalDate.now(clock), key);
        return switch (files.store(origin, LedgerFiles.subject(actor, id), null, name, name, bytes)) {
            case Decision.Refused<DocumentId> refused
            when refused.code().equals("files.unknownType") ->
                Decision.refused("ledgers.unknownType", refused.citation());
            case Decision.Refused<DocumentId> refused -> refused.as();
            case Decision.Granted<DocumentId>(DocumentId document) -> {
                Optional<Upload> earlier = find(actor, id);
                yield Decision.granted(earlier.isPresent() ? earlier.get() : checked(actor, id, name, document));
            }
        };
    }

    private Upload checked(Actor actor, UUID id, String name, DocumentId document) throws UnreadableLedgerException {
        List<Remark> remarks = new ArrayList<>();
        Path file = bytes(actor, document);
        ImportSummary preview = imports.run(file, CourtScope.of(actor), true, remarks::add, ImportProgress.SILENT);
        Upload upload = new Upload(
                id,
                actor.id(),
                name,
                document,
                preview,
                List.copyOf(remarks),
                LedgerReader.passedOver(file),
                Upload.State.CHECKED,
                0,
                null);
        synchronized (uploads) {
            Upload earlier = uploads.putIfAbsent(id, upload);
            while (uploads.size() > MOST) {
                uploads.remove(uploads.keySet().iterator().next());
            }
            return earlier == null ? upload : earlier;
        }
    }

    private Path bytes(Actor actor, DocumentId document) {
        return switch (files.open(actor, document, OptionalInt.empty())) {
            case Decision.Granted<OpenedFile>(OpenedFile file) -> file.bytes();
            case Decision.Refused<OpenedFile> refused ->
                throw new IllegalStateException("whoever brought it may open it: " + refused.code());
        };
    }

    /** The person's own upload; nobody else's. */
    public Optional<Upload> find(Actor actor, UUID id) {
        return Optional.ofNullable(uploads.get(id))
                .filter(upload -> upload.owner().equals(actor.id()));
    }

    /** Imports it beside the request; confirming twice has one effect. */
    public void confirm(Actor actor, UUID id) {
        Upload upload = find(actor, id).orElse(null);
        if (upload != null
                && upload.state() == Upload.State.CHECKED
                && uploads.replace(id, upload, upload.running(0))) { // one of two presses, however close
            Thread.ofVirtual().name("ledger-" + id).start(() -> enter(actor, upload));
        }
    }

    private void enter(Actor actor, Upload upload) {
        AtomicReference<@Nullable ImportSummary> summary = new AtomicReference<>();
        try {
            Origin origin = new Origin(actor, null, LocalDate.now(clock), upload.id());
            commands.perform(
                    new ImportLedger(
                            origin,
                            actor.court(),
                            LedgerFiles.subject(actor, upload.id()).id(),
                            upload.name()),
                    () -> {
                        summary.set(imported(actor, upload));
                        return Decision.granted(upload.id().toString());
                    });
        } catch (RuntimeException e) {
            LOG.error("the ledger {} was not entered", upload.id(), e);
            summary.set(null);
        }
        uploads.computeIfPresent(upload.id(), (id, now) -> now.ended(summary.get()));
    }

    private ImportSummary imported(Actor actor, Upload upload) {
        try {
            return imports.run(
                    bytes(actor, upload.document()),
                    CourtScope.of(actor),
                    false,
                    remark -> {},
                    (step, done, total) -> uploads.computeIfPresent(upload.id(), (id, now) -> now.running(done)));
        } catch (UnreadableLedgerException e) {
            throw new IllegalStateException("it was readable when it was taken", e);
        }
    }
}
