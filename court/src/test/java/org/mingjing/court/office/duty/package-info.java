/** 测试 Tests. */
@NullMarked
package org.mingjing.court.office.duty;

import org.jspecify.annotations.NullMarked;
