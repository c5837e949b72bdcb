/** 审判流程公开的检验 */
@NullMarked
package org.mingjing.law.disclosure;

import org.jspecify.annotations.NullMarked;
