/** 保全 What is asked to be preserved, within which hours or days it is ruled, what is frozen where and until when. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits"
        })
package org.mingjing.court.justice.preservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
