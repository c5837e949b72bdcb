/** 导出 Rows of text as a file that a spreadsheet opens and cannot be harmed by. */
@NullMarked
package org.mingjing.court.ui.export;

import org.jspecify.annotations.NullMarked;
