/** 下一事项页 What comes next in a case. */
@NullMarked
package org.mingjing.court.justice.cases.web.next;

import org.jspecify.annotations.NullMarked;
