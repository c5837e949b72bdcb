package org.mingjing.court.office.seals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 填写用印申请 Kept as a draft; it goes round by its own slip.
 *
 * @param place null: by hand on paper
 * @param files name and SHA-256 of each, the one to be sealed first
 */
@Term("填写用印申请")
public record AskSealUse(
        Origin origin,
        CourtId court,
        UseId id,
        UUID seal,
        SealUseCategory category,
        String title,
        String purpose,
        int copies,
        @Nullable StampPlace place,
        List<Named> files)
        implements Command {

    public AskSealUse {
        files = List.copyOf(files);
    }

    /** 所附文件 */
    public record Named(String name, String sha256) {}

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
