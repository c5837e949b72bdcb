package org.mingjing.court.justice.serving.web.tab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;

/**
 * 案件送达
 *
 * @param actions for the case as a whole; none for whoever only reads
 */
public record ServingView(List<ErrandView> errands, List<AddresseeLine> addressees, List<Action> actions) {

    /**
     * 一项送达
     *
     * @param advice what to try next, with its article; null when nothing is owed
     */
    public record ErrandView(
            String id,
            String document,
            String addressee,
            Chip state,
            @Nullable Due due,
            String dueLabel,
            List<AttemptLine> attempts,
            @Nullable String advice,
            @Nullable String adviceCitation,
            List<Action> actions) {}

    /** 一次送达 */
    public record AttemptLine(
            String means,
            String day,
            String outcome,
            String effect,
            boolean served,
            List<ProofLine> evidence,
            @Nullable String attach,
            String besides,
            @Nullable Chip simulated,
            @Nullable String complete) {}

    /**
     * 一项凭证
     *
     * @param href its file; null: none is attached
     */
    public record ProofLine(String name, @Nullable String href) {}

    /** 受送达人 */
    public record AddresseeLine(
            String name,
            String role,
            String address,
            String reached,
            String circumstances,
            @Nullable String href) {}
}
