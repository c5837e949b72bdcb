/** 公文的试验 */
@NullMarked
package org.mingjing.court.office.exchange.pack;

import org.jspecify.annotations.NullMarked;
