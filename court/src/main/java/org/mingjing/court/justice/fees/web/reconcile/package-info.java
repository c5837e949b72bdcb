/** 对账页 */
@NullMarked
package org.mingjing.court.justice.fees.web.reconcile;

import org.jspecify.annotations.NullMarked;
