/** 分案簿 Cases that wait for a judge, and those that have got one. */
@NullMarked
package org.mingjing.court.justice.assignment.web.register;

import org.jspecify.annotations.NullMarked;
