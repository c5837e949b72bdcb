/** 手写签名页 */
@NullMarked
package org.mingjing.court.foundation.circulation.web.hand;

import org.jspecify.annotations.NullMarked;
