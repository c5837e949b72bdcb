/** 考勤 Leave, and who stands in meanwhile. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.figures",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.circulation",
            "foundation.circulation :: slip",
            "foundation.effects"
        })
package org.mingjing.court.office.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
