package org.mingjing.court.justice.cases.web.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.files.FileEntry;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 卷宗材料内容 Reads what the page of a case's documents shows. Called inside CourtBoundary. */
@Component
class CaseFilesViews {

    private final Files files;
    private final People people;
    private final Cases cases;

    CaseFilesViews(Files files, People people, Cases cases) {
        this.files = files;
        this.people = people;
        this.cases = cases;
    }

    /**
     * @param typed what stands in the form
     * @param refused why the file was not taken in; null when it was not refused
     */
    CaseFilesView of(
            CaseCard card,
            Actor actor,
            AddFileForm typed,
            FormErrors errors,
            Decision.@Nullable Refused<?> refused,
            Text text) {
        List<StoredDocument> stored = files.versionsOf(actor, card.id().subject());
        Decision<CaseCard> mayAdd = cases.require(actor, card.id(), Permission.CLOCK_RECORD);
        boolean open = mayAdd instanceof Decision.Granted<CaseCard>;
        return new CaseFilesView(
                documents(card, stored, open, text),
                open ? form(card, stored, typed, errors, refused, text) : null,
                whyNot(mayAdd, actor, text));
    }

    private static @Nullable String whyNot(Decision<CaseCard> mayAdd, Actor actor, Text text) {
        return mayAdd instanceof Decision.Refused<CaseCard> refused && Grants.permits(actor, Permission.CLOCK_RECORD)
                ? text.of(refused.code(), refused.arguments().toArray())
                : null;
    }

    private List<CaseFilesView.Document> documents(
            CaseCard card, List<StoredDocument> stored, boolean open, Text text) {
        Map<PersonId, String> names = people.names(
                stored.stream().map(StoredDocument::recordedBy).distinct().toList());
        Map<DocumentId, List<StoredDocument>> grouped = stored.stream()
                .collect(Collectors.groupingBy(StoredDocument::id, LinkedHashMap::new, Collectors.toList()));
        List<CaseFilesView.Document> documents = new ArrayList<>();
        grouped.forEach((id, versions) -> documents.add(new CaseFilesView.Document(
                versions.getFirst().title(),
                versions.stream()
                        .map(version -> entry(version, names.getOrDefault(version.recordedBy(), ""), text))
                        .toList(),
                open && !versions.getFirst().made()
                        ? "/cases/" + card.id() + "/files?of=" + id.value() + "#add"
                        : null)));
        return documents;
    }

    private static FileEntry entry(StoredDocument version, String by, Text text) {
        return new FileEntry(
                version.name(),
                "/files/" + version.id().value() + "/" + version.version(),
                text.of("cases.files.type." + FileType.of(version.mediaType()).name()),
                size(version.size()),
                text.of("cases.files.version", version.version(), by, text.moment(version.recordedAt())));
    }

    private CaseFilesView.Form form(
            CaseCard card,
            List<StoredDocument> stored,
            AddFileForm typed,
            FormErrors errors,
            Decision.@Nullable Refused<?> refused,
            Text text) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        stored.stream()
                .filter(version -> !version.made())
                .forEach(version -> titles.put(version.id().value(), version.title()));
        List<Option> choices = new ArrayList<>();
        choices.add(new Option(AddFileForm.NEW, text.of("cases.files.new")));
        titles.forEach(
                (id, title) -> choices.add(new Option(id.toString(), text.of("cases.files.newVersionOf", title))));
        return new CaseFilesView.Form(
                "/cases/" + card.id() + "/files",
                Field.of("of", text.of("cases.files.as"))
                        .mandatory()
                        .choices(choices)
                        .holding(typed.of()),
                Field.of("title", text.of("cases.files.title"))
                        .hint(text.of("cases.files.titleHint"))
                        .upTo(AddFileForm.LONGEST_TITLE)
                        .holding(typed.title())
                        .errorOf(errors),
                Field.of("file", text.of("cases.files.file"))
                        .hint(text.of("cases.files.fileHint", files.largest()))
                        .accepting(FileType.endings())
                        .mandatory()
                        .errorOf(errors),
                errors,
                refused == null ? null : Refusal.of(refused, text),
                UUID.randomUUID().toString());
    }

    private static String size(long bytes) {
        return bytes < 1000
                ? bytes + " B"
                : bytes < 1_000_000
                        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
