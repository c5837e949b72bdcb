/** 发送交换件页 */
@NullMarked
package org.mingjing.court.office.exchange.web.send;

import org.jspecify.annotations.NullMarked;
