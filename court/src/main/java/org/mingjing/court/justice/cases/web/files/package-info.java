/** 卷宗材料页 The documents of one case with their versions. */
@NullMarked
package org.mingjing.court.justice.cases.web.files;

import org.jspecify.annotations.NullMarked;
