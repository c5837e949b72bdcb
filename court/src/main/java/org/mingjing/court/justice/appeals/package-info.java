/** 上诉 From the appeal at the first court to the case of the upper court and back: five clocks, two courts, one object. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.numbering",
            "justice.cases",
            "justice.cases :: events",
            "justice.fees",
            "justice.limits",
            "justice.serving",
            "justice.serving :: events",
            "justice.writs"
        })
package org.mingjing.court.justice.appeals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
