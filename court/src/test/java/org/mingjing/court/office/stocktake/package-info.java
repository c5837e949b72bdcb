/** 日盘点 Tests. */
@NullMarked
package org.mingjing.court.office.stocktake;

import org.jspecify.annotations.NullMarked;
