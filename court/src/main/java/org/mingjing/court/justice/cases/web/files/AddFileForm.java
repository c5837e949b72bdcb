package org.mingjing.court.justice.cases.web.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.ui.components.field.TypedId;

/**
 * 材料上传表单 As typed; the file itself comes beside it.
 *
 * @param of the document it is a new version of; {@link #NEW} or nothing for a new one
 * @param key made with the empty form: sending twice has one effect
 */
public record AddFileForm(
        @Nullable String title,
        @Nullable String of,
        @Nullable UUID key) {

    /** 新材料 */
    static final String NEW = "new";

    private static final DocumentId NONE_SUCH = new DocumentId(new UUID(0, 0));

    static final int LONGEST_TITLE = 80;

    static AddFileForm empty(@Nullable UUID of) {
        return new AddFileForm(null, of == null ? NEW : of.toString(), null);
    }

    /** The document it is a new version of; one that nobody knows where what was sent is no document's id. */
    @Nullable
    DocumentId earlier() {
        if (of == null || of.isBlank() || of.equals(NEW)) {
            return null;
        }
        UUID known = TypedId.of(of);
        return known == null ? NONE_SUCH : new DocumentId(known);
    }

    /** The title without control characters; where none is given, the file's name without its ending. */
    String titleFor(String fileName) {
        String typed =
                title == null ? "" : title.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        if (!typed.isEmpty()) {
            return typed;
        }
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String plain = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        return plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE) : plain;
    }
}
