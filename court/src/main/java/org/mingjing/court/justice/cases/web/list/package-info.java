/** 案件清单页 The list of cases and its export. */
@NullMarked
package org.mingjing.court.justice.cases.web.list;

import org.jspecify.annotations.NullMarked;
