/** 测试 Tests. */
@NullMarked
package org.mingjing.court.office.vehicles;

import org.jspecify.annotations.NullMarked;
