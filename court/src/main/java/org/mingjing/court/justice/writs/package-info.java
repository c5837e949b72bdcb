/** 诉讼文书 Papers of a case from templates: filled from what is known, drafted in versions, issued once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.files",
            "foundation.paper",
            "justice.cases"
        })
package org.mingjing.court.justice.writs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
