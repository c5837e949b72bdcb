/** 四类案件清单页 The marked cases in sight. */
@NullMarked
package org.mingjing.court.justice.oversight.web.list;

import org.jspecify.annotations.NullMarked;
