/** 汇总页 The day of all divisions. */
@NullMarked
package org.mingjing.court.office.stocktake.web.gathered;

import org.jspecify.annotations.NullMarked;
