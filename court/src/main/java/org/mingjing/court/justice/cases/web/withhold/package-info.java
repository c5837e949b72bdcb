/** 密封与回避 */
@NullMarked
package org.mingjing.court.justice.cases.web.withhold;

import org.jspecify.annotations.NullMarked;
