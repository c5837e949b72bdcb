package org.mingjing.law.cause;

import org.mingjing.kernel.Term;

/** 所列案由 The cause that a case states: found in the edition in force on its filing, or kept as written. */
@Term("所列案由")
public sealed interface StatedCause {

    CauseEdition edition();

    /** The name to show. */
    String name();

    /** 列名 It stands in the list. */
    record Listed(Cause cause) implements StatedCause {
        @Override
        public CauseEdition edition() {
            return cause.edition();
        }

        @Override
        public String name() {
            return cause.name();
        }
    }

    /** 原文 It is kept as written: the edition's names are not held, or the list does not know it. */
    record Written(CauseEdition edition, String name) implements StatedCause {}
}
