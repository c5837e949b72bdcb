/** 测试 Tests. */
@NullMarked
package org.mingjing.court.office.attendance;

import org.jspecify.annotations.NullMarked;
