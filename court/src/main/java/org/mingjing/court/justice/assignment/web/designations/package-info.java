/** 非随机分案 Every case of a period whose judge was not drawn. */
@NullMarked
package org.mingjing.court.justice.assignment.web.designations;

import org.jspecify.annotations.NullMarked;
