/** 案件导出 The list as a file. */
@NullMarked
package org.mingjing.court.justice.cases.web.export;

import org.jspecify.annotations.NullMarked;
