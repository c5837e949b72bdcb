package org.mingjing.court.justice.filing.web.accept;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.ledger.LedgerLine;

/**
 * 分流与立案
 *
 * @param basis what the law proposes as far as is known, with its article
 * @param open how many answers could still lead to a simpler way
 * @param wage the wage counted with, and its source; else that none is held
 * @param simpler what speaks for it, and why nothing simpler
 * @param categories 四类案件
 * @param fields what the officer decides
 */
public record AcceptView(
        LedgerLine basis,
        int open,
        String wage,
        List<LedgerLine> simpler,
        List<Chip> categories,
        List<Group> groups,
        List<Input> fields) {

    /**
     * 一组问题
     *
     * @param clears whether all its unanswered ones can be answered with no at once
     */
    public record Group(String title, String hint, boolean clears, List<Ask> questions) {}

    /**
     * 一个问题
     *
     * @param answer yes, no or unknown
     * @param open what stands beside it while its answer is still missed; null: nothing hangs on it
     * @param hint what cannot be chosen before it is answered; null: nothing
     */
    public record Ask(
            String name,
            String words,
            String citation,
            @Nullable String article,
            String answer,
            @Nullable String open,
            @Nullable String hint) {

        /** Of the place that is renewed with the proposal. */
        public String mark() {
            return name + "-open";
        }
    }

    /** The places beside the questions that change with what was answered, for htmx. */
    public String marks() {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .map(ask -> "#" + ask.mark())
                .collect(Collectors.joining(","));
    }
}
