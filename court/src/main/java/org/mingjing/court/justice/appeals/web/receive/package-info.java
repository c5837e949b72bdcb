/** 收到上诉状页 */
@NullMarked
package org.mingjing.court.justice.appeals.web.receive;

import org.jspecify.annotations.NullMarked;
