/** 来件页 */
@NullMarked
package org.mingjing.court.office.exchange.web.bring;

import org.jspecify.annotations.NullMarked;
