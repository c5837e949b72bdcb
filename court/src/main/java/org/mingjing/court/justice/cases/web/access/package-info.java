/** 申请查阅 */
@NullMarked
package org.mingjing.court.justice.cases.web.access;

import org.jspecify.annotations.NullMarked;
