/** 办理期限依据 How the last days on a slip came about. */
@NullMarked
package org.mingjing.court.foundation.circulation.web.ledger;

import org.jspecify.annotations.NullMarked;
