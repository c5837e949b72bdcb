/** 法院列表页 All courts held here with their figures. */
@NullMarked
package org.mingjing.court.justice.cases.web.courts;

import org.jspecify.annotations.NullMarked;
