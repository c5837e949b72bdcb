/** 暂停分案 Who gets no case for a while. */
@NullMarked
package org.mingjing.court.justice.assignment.web.pauses;

import org.jspecify.annotations.NullMarked;
