/** 监督 Cases of the four categories, and what court leaders do about them in the open; their results stay with those who try them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.triage :: events"
        })
package org.mingjing.court.justice.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
