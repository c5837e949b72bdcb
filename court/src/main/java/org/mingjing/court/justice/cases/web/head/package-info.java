/** 案件页头 The head of every page of one case. */
@NullMarked
package org.mingjing.court.justice.cases.web.head;

import org.jspecify.annotations.NullMarked;
