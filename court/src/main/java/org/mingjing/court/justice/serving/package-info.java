/** 送达 What must be served on whom and by when: every attempt, the means that comes next, the day it counts from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.files",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits"
        })
package org.mingjing.court.justice.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
