package org.mingjing.court.office.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 发送交换件 The bytes of the files come beside, in the same order.
 *
 * @param document an official document that was issued; its package goes along
 */
@Term("发送交换件")
public record SendParcel(
        Origin origin,
        CourtId court,
        ParcelId id,
        String title,
        String note,
        List<ParcelRecipient> to,
        List<Named> files,
        @Nullable OutgoingId document)
        implements Command {

    public SendParcel {
        to = List.copyOf(to);
        files = List.copyOf(files);
    }

    /** 所附文件 */
    public record Named(String name, String sha256) {}

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
