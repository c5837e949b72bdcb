/** 送达地址确认书页 */
@NullMarked
package org.mingjing.court.justice.serving.web.address;

import org.jspecify.annotations.NullMarked;
