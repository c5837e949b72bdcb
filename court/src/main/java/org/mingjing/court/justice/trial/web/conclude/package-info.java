/** 宣判与结案页 How a case ends, on which day, and why on this one. */
@NullMarked
package org.mingjing.court.justice.trial.web.conclude;

import org.jspecify.annotations.NullMarked;
