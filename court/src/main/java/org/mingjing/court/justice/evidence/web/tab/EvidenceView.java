package org.mingjing.court.justice.evidence.web.tab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;

/**
 * 案件证据
 *
 * @param actions for the case as a whole; none for whoever only reads
 */
public record EvidenceView(List<TermLine> terms, List<Side> sides, List<RequestLine> requests, List<Action> actions) {

    /** 举证期限 */
    public record TermLine(
            String id,
            String party,
            String way,
            String from,
            @Nullable Due due,
            String besides,
            List<Action> actions) {}

    /** 一方的证据目录 */
    public record Side(String party, List<ItemLine> items) {}

    /**
     * 一份证据
     *
     * @param late null: in time
     */
    public record ItemLine(
            String id,
            int no,
            String name,
            String purpose,
            String source,
            String handed,
            @Nullable Chip late,
            List<String> opinions,
            Chip admitted,
            String reasons,
            List<Action> actions) {}

    /** 证据申请 */
    public record RequestLine(
            String id,
            String kind,
            String party,
            String subject,
            String asked,
            Chip state,
            String besides,
            List<Action> actions) {}
}
