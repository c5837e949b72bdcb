/** 日盘点 A division's day: drafted from what the house holds, completed by a person, read by the leaders, taken up the next morning. Nobody is ranked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.figures",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.files",
            "office.followup",
            "office.followup :: web",
            "office.notices",
            "office.notices :: events"
        })
package org.mingjing.court.office.stocktake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
