/** 账户 How people log in: passwords, lock-out, sessions, one-click personas; who proposes and confirms a role. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people", "foundation.access", "foundation.audit"})
package org.mingjing.court.foundation.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
