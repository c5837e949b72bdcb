/** 文件 Content-addressed files with versions, typed by their bytes, bounded in size. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people", "foundation.access", "foundation.audit"})
package org.mingjing.court.foundation.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
