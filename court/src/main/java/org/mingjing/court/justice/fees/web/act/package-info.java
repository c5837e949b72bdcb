/** 费用登记页 What is entered on one fee. */
@NullMarked
package org.mingjing.court.justice.fees.web.act;

import org.jspecify.annotations.NullMarked;
