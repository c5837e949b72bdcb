/** 费用结算页 What is entered on the fees of a whole case. */
@NullMarked
package org.mingjing.court.justice.fees.web.settle;

import org.jspecify.annotations.NullMarked;
