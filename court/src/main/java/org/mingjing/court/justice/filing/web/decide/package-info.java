/** 处理页 Telling what is missing, refusing. */
@NullMarked
package org.mingjing.court.justice.filing.web.decide;

import org.jspecify.annotations.NullMarked;
