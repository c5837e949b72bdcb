package org.mingjing.court.foundation.files;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 文件 Takes files in for a subject, lists them and opens them; the subject's owner says for whom. */
@Component
public class Files {

    private static final Citation ISSUED = Citation.of("docs/adr/0011", "issued papers");

    private final ContentStore store;
    private final Documents documents;
    private final Commands commands;
    private final CourtBoundary boundary;
    private final AuditRecord record;
    private final ObjectProvider<SubjectAccess> owners;

    Files(
            ContentStore store,
            Documents documents,
            Commands commands,
            CourtBoundary boundary,
            AuditRecord record,
            ObjectProvider<SubjectAccess> owners) {
        this.store = store;
        this.documents = documents;
        this.commands = commands;
        this.boundary = boundary;
        this.record = record;
        this.owners = owners;
    }

    /**
     * Takes a file in.
     *
     * @param newVersionOf the document of the same subject it is a new version of; null for a new document
     * @param name as the sender calls it; folders in it are dropped, its ending must agree with what the bytes are
     * @return refused with {@code files.*}, or as the subject's owner refuses
     */
    public Decision<DocumentId> store(
            Origin origin,
            SubjectRef subject,
            @Nullable DocumentId newVersionOf,
            String title,
            String name,
            InputStream bytes) {
        Optional<ContentStore.Received> received = store.receive(bytes);
        if (received.isEmpty()) {
            return Decision.refused("files.tooLarge", FileJudge.RULES, largest());
        }
        ContentStore.Received file = received.get();
        try {
            if (SecretMarks.typed(title)) {
                return Decision.refused("files.secret", SecretMarks.SOURCE);
            }
            String plain = FileNames.plain(name);
            Decision<CourtId> court = boundary.read(
                    CourtScope.of(origin.who()), () -> owner(subject).mayAdd(origin.who(), subject));
            return switch (court) {
                case Decision.Refused<CourtId> refused -> refused.as();
                case Decision.Granted<CourtId>(CourtId holder) ->
                    switch (FileJudge.judge(file.bytes(), plain)) {
                        case Decision.Refused<FileType> refused -> refused.as();
                        case Decision.Granted<FileType>(FileType type) ->
                            perform(
                                    new StoreFile(
                                            origin, holder, subject, newVersionOf, title, plain, file.sha256(), false),
                                    type,
                                    file);
                    };
            };
        } finally {
            store.discard(file);
        }
    }

    private Decision<DocumentId> perform(StoreFile command, FileType type, ContentStore.Received file) {
        return commands.perform(command, () -> {
                    DocumentId earlier = command.newVersionOf();
                    if (earlier != null) {
                        StoredDocument before = documents.latest(earlier).orElse(null);
                        if (before == null || !before.subject().equals(command.subject())) {
                            return Decision.refused("files.unknown", FileJudge.RULES);
                        }
                        if (before.made()) {
                            return Decision.refused("files.made", ISSUED, before.title());
                        }
                    }
                    store.keep(file);
                    return Decision.granted(
                            documents.add(command, type, file.size()).value().toString());
                })
                .map(id -> new DocumentId(UUID.fromString(id)));
    }

    /** How large a file may be, in MB. */
    public long largest() {
        return store.largest() >> 20;
    }

    /** The latest versions of the subject's documents; empty too when the person may not see the subject. */
    public List<StoredDocument> of(Actor actor, SubjectRef subject) {
        return listed(actor, subject, documents::of);
    }

    /** Every version of them, the oldest document first and of each the newest version; empty likewise. */
    public List<StoredDocument> versionsOf(Actor actor, SubjectRef subject) {
        return listed(actor, subject, documents::versionsOf);
    }

    private List<StoredDocument> listed(
            Actor actor, SubjectRef subject, Function<SubjectRef, List<StoredDocument>> list) {
        return boundary.read(
                CourtScope.of(actor),
                () -> owner(subject).mayRead(actor, subject) instanceof Decision.Granted<CourtId>
                        ? list.apply(subject)
                        : List.of());
    }

    /**
     * Opens one version, the latest unless named, and records who saw it.
     *
     * @return refused with {@code files.unknown} alike whether there is none or it is none of his, or as the subject's
     *     owner refuses
     */
    public Decision<OpenedFile> open(Actor actor, DocumentId document, OptionalInt version) {
        return boundary.write(CourtScope.of(actor), () -> {
            Optional<StoredDocument> found =
                    version.isPresent() ? documents.version(document, version.getAsInt()) : documents.latest(document);
            if (found.isEmpty()) {
                return Decision.refused("files.unknown", FileJudge.RULES);
            }
            StoredDocument stored = found.get();
            return switch (owner(stored.subject()).mayRead(actor, stored.subject())) {
                case Decision.Refused<CourtId> refused -> refused.as();
                case Decision.Granted<CourtId>(CourtId court) -> {
                    SubjectRef seen = new SubjectRef("document", document.value() + "/" + stored.version());
                    record.seen(actor, court, seen, "file");
                    yield Decision.granted(new OpenedFile(stored, store.place(stored.sha256())));
                }
            };
        });
    }

    private SubjectAccess owner(SubjectRef subject) {
        Map<String, SubjectAccess> byKind =
                owners.stream().collect(Collectors.toMap(SubjectAccess::kind, Function.identity()));
        SubjectAccess owner = byKind.get(subject.kind());
        if (owner == null) {
            throw new IllegalStateException("nobody answers for subjects of kind " + subject.kind());
        }
        return owner;
    }
}
