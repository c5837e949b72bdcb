/** 编号 Consecutive numbers, none twice and none left out. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mingjing.court.foundation.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
