/** 费用台 The fees of the court. */
@NullMarked
package org.mingjing.court.justice.fees.web.desk;

import org.jspecify.annotations.NullMarked;
