/** 权限 Who may do what: role and relation, the court boundary, the rule of every endpoint. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people"})
package org.mingjing.court.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
