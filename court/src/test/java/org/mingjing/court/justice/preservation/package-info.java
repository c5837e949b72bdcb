/** 保全的检验 */
@NullMarked
package org.mingjing.court.justice.preservation;

import org.jspecify.annotations.NullMarked;
