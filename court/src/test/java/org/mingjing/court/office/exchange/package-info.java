/** 公文的试验 */
@NullMarked
package org.mingjing.court.office.exchange;

import org.jspecify.annotations.NullMarked;
