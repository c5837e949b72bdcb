/** 日盘点页面 The pages of the daily stocktake. */
@NullMarked
package org.mingjing.court.office.stocktake.web;

import org.jspecify.annotations.NullMarked;
