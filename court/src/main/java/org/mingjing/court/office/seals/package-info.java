/** 印章 Seals of the court: who keeps them, what they are put on and by whose leave, the register, and whether a sealed file is what it was. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.files",
            "foundation.numbering",
            "foundation.paper",
            "foundation.sealing",
            "foundation.sealing :: events",
            "foundation.circulation",
            "foundation.circulation :: slip",
            "foundation.circulation :: events"
        })
package org.mingjing.court.office.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
