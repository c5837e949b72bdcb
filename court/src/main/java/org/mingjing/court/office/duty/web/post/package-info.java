/** 岗位页 The posts and who takes part in them. */
@NullMarked
package org.mingjing.court.office.duty.web.post;

import org.jspecify.annotations.NullMarked;
