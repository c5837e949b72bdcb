/** 人员 Courts, divisions, people, their posts and roles; who is logged in. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mingjing.court.foundation.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
