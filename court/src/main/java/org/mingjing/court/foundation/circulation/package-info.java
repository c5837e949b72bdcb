/** 流转 One engine for every approval in the court: routes, slips, turns. Never learns what a slip is about. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.duties",
            "foundation.files",
            "foundation.effects",
            "foundation.effects :: web"
        })
package org.mingjing.court.foundation.circulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
