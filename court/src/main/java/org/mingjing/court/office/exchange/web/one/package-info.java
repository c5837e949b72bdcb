/** 交换件页 */
@NullMarked
package org.mingjing.court.office.exchange.web.one;

import org.jspecify.annotations.NullMarked;
