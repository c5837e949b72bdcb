/** 审理 The panel of a case, recusal, deliberation, pronouncement and conclusion. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.circulation",
            "foundation.circulation :: events",
            "foundation.circulation :: slip",
            "justice.cases",
            "justice.cases :: events",
            "justice.hearings",
            "justice.limits",
            "justice.writs"
        })
package org.mingjing.court.justice.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
