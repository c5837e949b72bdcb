/** 分案经过 How one case came to its judge, and the draw once more. */
@NullMarked
package org.mingjing.court.justice.assignment.web.record;

import org.jspecify.annotations.NullMarked;
