/** 诉讼费用 What a case costs and why, by when it is paid, what is forgiven, who bears it and what goes back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.circulation",
            "foundation.circulation :: slip",
            "foundation.circulation :: events",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.filing",
            "justice.filing :: events",
            "justice.writs"
        })
package org.mingjing.court.justice.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
