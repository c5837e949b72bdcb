package org.mingjing.court.foundation.files;

import java.io.ByteArrayInputStream;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/**
 * 本院制作的文件 Puts a paper that the house itself made among the files of a subject. The caller has judged who may, and calls it inside his
 * own command.
 */
@Component
public class MadeDocuments {

    private final ContentStore store;
    private final Documents documents;

    MadeDocuments(ContentStore store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    /** Refused with {@code files.*} as any other file. */
    public Decision<DocumentId> keep(
            Origin origin, CourtId court, SubjectRef subject, String title, String name, byte[] bytes) {
        return keep(origin, court, subject, title, name, bytes, true);
    }

    /** 随申请收存 What somebody brought with what he asks for, under its own name: he may bring another version. */
    public Decision<DocumentId> take(Origin origin, CourtId court, SubjectRef subject, String name, byte[] bytes) {
        return keep(origin, court, subject, FileNames.plain(name), name, bytes, false);
    }

    /** What {@link #take} would say of it; nothing is kept. */
    public Decision<FileType> judged(String name, byte[] bytes) {
        ContentStore.Received file = store.aside(bytes).orElse(null);
        if (file == null) {
            return Decision.refused("files.tooLarge", FileJudge.RULES, store.largest() >> 20);
        }
        try {
            return FileJudge.judge(file.bytes(), FileNames.plain(name));
        } finally {
            store.discard(file);
        }
    }

    private Decision<DocumentId> keep(
            Origin origin, CourtId court, SubjectRef subject, String title, String name, byte[] bytes, boolean made) {
        ContentStore.Received file =
                store.receive(new ByteArrayInputStream(bytes)).orElse(null);
        if (file == null) {
            return Decision.refused("files.tooLarge", FileJudge.RULES, store.largest() >> 20);
        }
        try {
            String plain = FileNames.plain(name);
            return FileJudge.judge(file.bytes(), plain).map(type -> {
                store.keep(file);
                return documents.add(
                        new StoreFile(origin, court, subject, null, title, plain, file.sha256(), made),
                        type,
                        file.size());
            });
        } finally {
            store.discard(file);
        }
    }
}
