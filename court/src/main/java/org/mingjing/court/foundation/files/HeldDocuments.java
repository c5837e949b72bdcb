package org.mingjing.court.foundation.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 在卷文档 What is held about many subjects, for the system's own look over them; says nothing about who may see it. Called inside
 * CourtBoundary.
 */
@Component
public class HeldDocuments {

    private final Documents documents;
    private final ContentStore store;

    HeldDocuments(Documents documents, ContentStore store) {
        this.documents = documents;
        this.store = store;
    }

    /** The latest version, and where its bytes lie. */
    public Optional<OpenedFile> latest(DocumentId document) {
        return documents.latest(document).map(found -> new OpenedFile(found, store.place(found.sha256())));
    }

    /** That version, and where its bytes lie. */
    public Optional<OpenedFile> version(DocumentId document, String sha256) {
        return documents.versionOf(document, sha256).map(found -> new OpenedFile(found, store.place(found.sha256())));
    }

    /** The first version of each, so that it tells when the document came in. */
    public List<StoredDocument> about(String kind, Collection<String> subjects) {
        return subjects.isEmpty() ? List.of() : documents.ofAll(kind, subjects);
    }
}
