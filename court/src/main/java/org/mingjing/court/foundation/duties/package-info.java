/** 待办告知 How every room of the house says what is owed in it; who keeps the lists stands above and listens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people"})
package org.mingjing.court.foundation.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
