/** 上诉移送页 All appeals that pass through the court. */
@NullMarked
package org.mingjing.court.justice.appeals.web.list;

import org.jspecify.annotations.NullMarked;
