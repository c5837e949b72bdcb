/** 工作通知 Tests. */
@NullMarked
package org.mingjing.court.office.notices;

import org.jspecify.annotations.NullMarked;
