/** 台账 Ledgers from outside: read, checked row by row, and entered as cases with their clocks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.files",
            "justice.cases",
            "justice.limits"
        })
package org.mingjing.court.justice.ledgers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
