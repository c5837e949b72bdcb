/** 保全页签 */
@NullMarked
package org.mingjing.court.justice.preservation.web.tab;

import org.jspecify.annotations.NullMarked;
