/** 本地收费标准页 The amounts the court counts with inside the bounds of the law. */
@NullMarked
package org.mingjing.court.justice.fees.web.rates;

import org.jspecify.annotations.NullMarked;
