/** 公务用车 Who asked for a car, who agreed, which was sent with whom, how far it went and what it cost; bound to what it is for. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.circulation",
            "foundation.circulation :: events",
            "foundation.circulation :: slip",
            "foundation.effects",
            "foundation.files"
        })
package org.mingjing.court.office.vehicles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
