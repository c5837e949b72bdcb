/** 举证的检验 */
@NullMarked
package org.mingjing.law.evidence;

import org.jspecify.annotations.NullMarked;
