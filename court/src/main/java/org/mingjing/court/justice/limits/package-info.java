/** 审限 The clocks of live cases: every due date with its ledger. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.circulation",
            "foundation.circulation :: slip",
            "foundation.circulation :: events",
            "foundation.calendar :: events",
            "justice.cases",
            "justice.cases :: events"
        })
package org.mingjing.court.justice.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
