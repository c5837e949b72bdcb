/** 用印接口 What a room that needs a seal asks of the seal room, and what it hears: neither learns what the other is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people", "foundation.audit", "foundation.files"})
package org.mingjing.court.foundation.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
