/** 分案 How a case comes to its judge: drawn at random and repeatable, given as a related case's, or named with a reason. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.circulation",
            "foundation.effects",
            "foundation.circulation :: slip",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.oversight"
        })
package org.mingjing.court.justice.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
