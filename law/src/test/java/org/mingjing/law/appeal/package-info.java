/** 上诉的检验 */
@NullMarked
package org.mingjing.law.appeal;

import org.jspecify.annotations.NullMarked;
