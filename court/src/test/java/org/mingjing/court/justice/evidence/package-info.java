/** 举证的检验 */
@NullMarked
package org.mingjing.court.justice.evidence;

import org.jspecify.annotations.NullMarked;
