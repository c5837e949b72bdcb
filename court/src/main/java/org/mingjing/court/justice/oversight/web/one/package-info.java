/** 案件监督页 Marks, acts and answers of one case. */
@NullMarked
package org.mingjing.court.justice.oversight.web.one;

import org.jspecify.annotations.NullMarked;
