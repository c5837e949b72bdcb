/** 月历页 How days were completed. */
@NullMarked
package org.mingjing.court.office.stocktake.web.month;

import org.jspecify.annotations.NullMarked;
