package org.mingjing.court.office.seals;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.kernel.Term;

/**
 * 用印文件 A file of a use of a seal, bound to its digest at the time of asking.
 *
 * @param attached 附件 shown to whoever decides, not sealed
 * @param sealed null: not sealed into the file
 */
@Term("用印文件")
public record SealPiece(
        int no,
        boolean attached,
        DocumentId file,
        String sha256,
        String name,
        String mediaType,
        @Nullable Sealed sealed) {

    /** 已盖章文件 */
    public record Sealed(DocumentId file, String sha256) {}
}
