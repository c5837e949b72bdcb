package org.mingjing.court.foundation.files;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 在卷文档 What is held about many subjects, for the system's own look over them; says nothing about who may see it. Called inside
 * CourtBoundary.
 */
@Component
public class HeldDocuments {

    private final Documents documents;

    HeldDocuments(Documents documents) {
        this.documents = documents;
    }

    /** The first version of each, so that it tells when the document came in. */
    public List<StoredDocument> about(String kind, Collection<String> subjects) {
        return subjects.isEmpty() ? List.of() : documents.ofAll(kind, subjects);
    }
}
