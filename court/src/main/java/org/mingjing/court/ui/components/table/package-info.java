/** 表格 A dense table that turns into cards on a phone. */
@NullMarked
package org.mingjing.court.ui.components.table;

import org.jspecify.annotations.NullMarked;
