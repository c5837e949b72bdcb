package org.mingjing.court.justice.writs;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;

/** 文书事实 What another module knows that papers of a case say; told by a bean of each. Called inside CourtBoundary. */
public interface WritFacts {

    /** What it can tell. */
    Set<WritField> fields();

    /** Last part of the address of the page of the case on which these facts are entered; null: on none. */
    @Nullable
    String segment();

    /** Of what it can tell, what is known now; nothing is empty. A later teller's word stands before that of the case itself. */
    Map<WritField, String> of(CaseCard card);
}
