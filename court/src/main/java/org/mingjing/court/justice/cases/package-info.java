/** 案件 The ground floor of case work: number, parties, who judges, status, what happened. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.figures",
            "foundation.access",
            "foundation.audit",
            "foundation.files",
            "foundation.numbering",
            "foundation.circulation",
            "foundation.circulation :: slip",
            "foundation.circulation :: events"
        })
package org.mingjing.court.justice.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
