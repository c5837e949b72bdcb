/** 速裁 Simple cases sent to a fast-track team: drawn among its judges, seen together on its desk, taken out where they do not suit. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.rooms",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.triage",
            "justice.triage :: events",
            "justice.assignment",
            "justice.hearings"
        })
package org.mingjing.court.justice.fasttrack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
