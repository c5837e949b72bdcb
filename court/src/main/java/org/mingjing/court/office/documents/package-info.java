/** 公文 Official documents, outgoing from the draft to the archive and incoming from the receipt to the answer. */
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
            "foundation.numbering",
            "foundation.paper",
            "foundation.sealing",
            "foundation.sealing :: events",
            "foundation.circulation",
            "foundation.circulation :: slip",
            "foundation.circulation :: events"
        })
package org.mingjing.court.office.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
