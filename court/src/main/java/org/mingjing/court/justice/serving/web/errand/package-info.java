/** 登记送达事项页 A paper for some parties. */
@NullMarked
package org.mingjing.court.justice.serving.web.errand;

import org.jspecify.annotations.NullMarked;
