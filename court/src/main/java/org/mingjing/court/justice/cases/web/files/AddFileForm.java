package org.mingjing.court.justice.cases.web.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 材料上传表单 As typed; the file itself comes beside it.
 *
 * @param of the document it is a new version of; null for a new one
 * @param key made with the empty form: sending twice has one effect
 */
public record AddFileForm(
        @Nullable String title, @Nullable UUID of, @Nullable UUID key) {

    static final int LONGEST_TITLE = 80;

    static AddFileForm empty(@Nullable UUID of) {
        return new AddFileForm(null, of, null);
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
