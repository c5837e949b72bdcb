/** 开庭 Hearings: fixed so that nobody is in two rooms at once, moved with their reason, held, recorded and signed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.figures",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.rooms",
            "foundation.effects",
            "foundation.effects :: web",
            "foundation.circulation",
            "foundation.circulation :: events",
            "foundation.circulation :: slip",
            "foundation.numbering",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.serving",
            "justice.writs"
        })
package org.mingjing.court.justice.hearings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
