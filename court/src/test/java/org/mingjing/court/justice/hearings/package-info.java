/** 测试 Tests of the package of the same name. */
@NullMarked
package org.mingjing.court.justice.hearings;

import org.jspecify.annotations.NullMarked;
