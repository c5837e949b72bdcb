/** 费用的网页 How the fees are shown. */
@NullMarked
package org.mingjing.court.justice.fees.web;

import org.jspecify.annotations.NullMarked;
