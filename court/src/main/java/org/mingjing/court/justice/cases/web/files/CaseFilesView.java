package org.mingjing.court.justice.cases.web.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.files.FileEntry;
import org.mingjing.court.ui.components.refusal.Refusal;

/**
 * 卷宗材料
 *
 * @param form null for whoever may only read
 * @param whyNot why nothing may be added now; null with the form, and for whoever never adds
 */
public record CaseFilesView(
        List<Document> documents,
        @Nullable Form form,
        @Nullable String whyNot) {

    /**
     * 材料 One document.
     *
     * @param versions the newest first
     * @param newVersion where a new version is brought in; null for whoever may not
     */
    public record Document(
            String title,
            List<FileEntry> versions,
            @Nullable String newVersion) {}

    /** 上传表单 Its fields are the choice of the document, the title and the file. */
    public record Form(
            String action,
            Field of,
            Field title,
            Field file,
            FormErrors errors,
            @Nullable Refusal refused,
            String key) {}
}
