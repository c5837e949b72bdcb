package org.mingjing.court.justice.filing.web.one;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingState;
import org.mingjing.court.justice.filing.web.FilingWords;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.law.filing.FilingDefect;

/**
 * 来件的操作 What can be done with a filing as it stands.
 *
 * @param refusal whether a ruling not to accept it can be printed
 * @param noFonts why nothing can be printed here; null: it can
 */
record FilingSteps(Filing filing, boolean refusal, @Nullable String noFonts, Text text) {

    List<Action> actions() {
        String base = FilingWords.href(filing);
        Action receipt = Action.link(text.of("filing.receipt"), base + "/receipt");
        Action printed = Action.link(text.of("filing.receipt.pdf"), base + "/papers/receipt")
                .forbidden(noFonts);
        List<Action> printable = new ArrayList<>(List.of(receipt, printed));
        if (filing.told() > 0) {
            printable.add(Action.link(text.of("filing.correction.pdf"), base + "/papers/correction")
                    .forbidden(noFonts));
        }
        if (refusal) {
            printable.add(Action.link(text.of("filing.refusal.pdf"), base + "/papers/refusal")
                    .forbidden(noFonts));
            printable.add(Action.link(text.of("filing.refusal.docx"), base + "/papers/refusal?as=docx"));
        }
        if (!filing.state().open()) {
            return printable;
        }
        boolean told = filing.state() == FilingState.TOLD;
        List<Action> actions = new ArrayList<>(steps(told));
        actions.addAll(printable);
        actions.add(Action.link(text.of("filing.do.defer"), "/requests/fee-deferral/" + filing.id()));
        actions.add(Action.link(text.of("filing.do.refuse"), base + "/refuse").weighing(Weight.GRAVE));
        return actions;
    }

    /** 下一步在前 What the law asks for now comes first: to tell what is missing, to take what was corrected, or to file. */
    private List<Action> steps(boolean told) {
        String base = FilingWords.href(filing);
        boolean complete = filing.defects().stream().noneMatch(FilingDefect::blocks);
        Action accept = Action.link(text.of("filing.do.accept"), base + "/accept");
        Action tell = Action.link(text.of("filing.do.tell"), base + "/tell").forbidden(whyNotTell(told));
        Action correct = Action.link(text.of(told ? "filing.corrected" : "filing.correct"), base + "/correct");
        if (complete) {
            return List.of(accept.weighing(Weight.MAIN), tell, correct);
        }
        return told
                ? List.of(correct.weighing(Weight.MAIN), accept, tell)
                : List.of(tell.weighing(Weight.MAIN), accept, correct);
    }

    private @Nullable String whyNotTell(boolean told) {
        if (told) {
            return text.of("filing.whyNot.told");
        }
        return filing.defects().isEmpty() ? text.of("filing.whyNot.complete") : null;
    }
}
