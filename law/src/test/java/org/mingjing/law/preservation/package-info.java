/** 保全的检验 */
@NullMarked
package org.mingjing.law.preservation;

import org.jspecify.annotations.NullMarked;
