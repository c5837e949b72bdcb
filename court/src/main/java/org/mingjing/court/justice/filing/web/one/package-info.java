/** 来件页 One filing, its reasons, its receipt. */
@NullMarked
package org.mingjing.court.justice.filing.web.one;

import org.jspecify.annotations.NullMarked;
