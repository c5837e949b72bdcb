/** 清单页 What was counted. */
@NullMarked
package org.mingjing.court.office.stocktake.web.counted;

import org.jspecify.annotations.NullMarked;
