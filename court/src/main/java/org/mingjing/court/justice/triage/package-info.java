/** 繁简分流 In which procedure and by whom a case is heard: proposed by the law, decided by a person, kept with its reasons. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "justice.cases",
            "justice.limits"
        })
package org.mingjing.court.justice.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
