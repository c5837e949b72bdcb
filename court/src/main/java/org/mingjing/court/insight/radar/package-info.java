/** 雷达 Clocks that stand though their reason has ended, cases in which nothing is to come; each with what tells it and its repair. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.files",
            "foundation.circulation",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.limits :: events",
            "insight.workbench"
        })
package org.mingjing.court.insight.radar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
