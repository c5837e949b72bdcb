/** 立案投诉页面 Where complaints about filing are answered. */
@NullMarked
package org.mingjing.court.justice.disclosure.web.grievances;

import org.jspecify.annotations.NullMarked;
