package org.mingjing.court.foundation.files;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 存入文件 The command behind {@link Files#store}.
 *
 * @param made 系统制成 issued here, and never replaced by what somebody brings
 */
@Term("存入文件")
record StoreFile(
        Origin origin,
        CourtId court,
        SubjectRef subject,
        @Nullable DocumentId newVersionOf,
        String title,
        String name,
        String sha256,
        boolean made)
        implements Command {}
