/** 举证 Until when the parties bring their evidence, what each brought, what the other says of it and what the court makes of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.writs"
        })
package org.mingjing.court.justice.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
