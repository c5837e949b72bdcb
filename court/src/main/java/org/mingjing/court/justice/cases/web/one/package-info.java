/** 案件页 One case: overview, timeline, log. */
@NullMarked
package org.mingjing.court.justice.cases.web.one;

import org.jspecify.annotations.NullMarked;
