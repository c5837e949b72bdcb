/** 结案页 Concluding a case. */
@NullMarked
package org.mingjing.court.justice.cases.web.conclude;

import org.jspecify.annotations.NullMarked;
