/** 资料交换 Parcels between divisions and courts with a receipt of each; official documents as packages, made for others and taken in from them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.files",
            "foundation.numbering",
            "foundation.paper",
            "office.documents",
            "office.seals",
            "office.seals :: stamp"
        })
package org.mingjing.court.office.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
