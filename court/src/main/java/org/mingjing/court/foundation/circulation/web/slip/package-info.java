/** 流转单页 One slip: what is asked, how far it is, what can be done. */
@NullMarked
package org.mingjing.court.foundation.circulation.web.slip;

import org.jspecify.annotations.NullMarked;
