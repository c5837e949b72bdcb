package org.mingjing.court.justice.ledgers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 上传的台账
 *
 * @param document the file as it came, kept with all other files
 * @param preview what an import would do
 * @param passedOver columns of the file from which nothing is read
 * @param done rows entered so far while it runs
 * @param result null until it has ended, and when it broke: nothing was entered then
 */
@Term("上传的台账")
public record Upload(
        UUID id,
        PersonId owner,
        String name,
        DocumentId document,
        ImportSummary preview,
        List<Remark> remarks,
        List<String> passedOver,
        State state,
        int done,
        @Nullable ImportSummary result) {

    /** 导入状态 */
    @Term("导入状态")
    public enum State {
        CHECKED,
        RUNNING,
        DONE,
        FAILED
    }

    Upload running(int rows) {
        return new Upload(id, owner, name, document, preview, remarks, passedOver, State.RUNNING, rows, null);
    }

    Upload ended(@Nullable ImportSummary summary) {
        return new Upload(
                id,
                owner,
                name,
                document,
                preview,
                remarks,
                passedOver,
                summary == null ? State.FAILED : State.DONE,
                done,
                summary);
    }
}
