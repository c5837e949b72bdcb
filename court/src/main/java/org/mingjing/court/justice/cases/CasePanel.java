package org.mingjing.court.justice.cases;

import org.mingjing.kernel.Term;

/**
 * 案件附页 A page about one case that another module contributes: it stands as a tab on every page of the case and draws the case's head
 * itself, with {@code CaseHeads}.
 */
@Term("案件附页")
public interface CasePanel {

    /** Its place among the tabs; overview 10, files 30, timeline 40, log 50. */
    int order();

    /** Message key of the tab. */
    String key();

    /** The last part of its address, {@code /cases/ID/segment}. */
    String segment();

    /** Whether the tab stands on the pages of this case at all. */
    default boolean concerns(CaseCard card) {
        return true;
    }

    /** What stands on the tab beside its name; below 0 nothing. */
    default long count(CaseCard card) {
        return -1;
    }

    /** Whether its page shows the reasons of the main due date; the due date in banner and lists leads there. */
    default boolean showsReasons() {
        return false;
    }

    /** Its address for this case. */
    default String path(CaseId id) {
        return "/cases/" + id + "/" + segment();
    }
}
