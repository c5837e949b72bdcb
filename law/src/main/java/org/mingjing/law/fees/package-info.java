/** 诉讼费用 Litigation fees: what a case or an application costs, who advances it and by when, what is lowered, waived and given back. */
@NullMarked
package org.mingjing.law.fees;

import org.jspecify.annotations.NullMarked;
