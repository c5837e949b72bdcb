/** 案件一生 Cases from the filing window to the last service, through the pages, beside their very statements by hand. */
@NullMarked
package org.mingjing.bench.life;

import org.jspecify.annotations.NullMarked;
