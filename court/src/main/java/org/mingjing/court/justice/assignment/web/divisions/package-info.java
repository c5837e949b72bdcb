/** 案由分工 Which division takes which causes. */
@NullMarked
package org.mingjing.court.justice.assignment.web.divisions;

import org.jspecify.annotations.NullMarked;
