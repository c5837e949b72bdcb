/** 监督的测试 */
@NullMarked
package org.mingjing.court.justice.oversight;

import org.jspecify.annotations.NullMarked;
