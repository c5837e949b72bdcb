/** 案件费用页 */
@NullMarked
package org.mingjing.court.justice.fees.web.tab;

import org.jspecify.annotations.NullMarked;
