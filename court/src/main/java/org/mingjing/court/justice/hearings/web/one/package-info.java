/** 庭次页 One hearing: notice, result, record. */
@NullMarked
package org.mingjing.court.justice.hearings.web.one;

import org.jspecify.annotations.NullMarked;
