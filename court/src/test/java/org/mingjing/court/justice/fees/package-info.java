/** 诉讼费用的试验 */
@NullMarked
package org.mingjing.court.justice.fees;

import org.jspecify.annotations.NullMarked;
