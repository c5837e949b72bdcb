/** 案件审限页 The clocks of one case with their reasons, facts and past reckonings. */
@NullMarked
package org.mingjing.court.justice.limits.web.clocks;

import org.jspecify.annotations.NullMarked;
