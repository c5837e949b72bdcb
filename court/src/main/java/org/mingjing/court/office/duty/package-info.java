/** 值班值守 Who is on duty where and when: by rotation or by hand, swapped, checked in, handed over; nobody is ranked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.figures",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.effects"
        })
package org.mingjing.court.office.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
