/** 文书排版 A court's papers on A4, as PDF with their fonts inside and as DOCX; knows nothing of cases. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mingjing.court.foundation.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
