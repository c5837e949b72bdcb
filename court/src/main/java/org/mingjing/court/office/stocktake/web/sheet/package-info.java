/** 盘点表页 The day of a division. */
@NullMarked
package org.mingjing.court.office.stocktake.web.sheet;

import org.jspecify.annotations.NullMarked;
