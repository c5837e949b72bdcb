/** 公开 The parties' side: what they see of their case by a code, what they object to, and their complaints about filing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.accounts",
            "foundation.audit",
            "foundation.calendar",
            "foundation.rooms",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.hearings",
            "justice.serving",
            "justice.filing",
            "justice.fees",
            "justice.evidence"
        })
package org.mingjing.court.justice.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
