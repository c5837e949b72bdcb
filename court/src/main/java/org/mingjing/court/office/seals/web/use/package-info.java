/** 用印页 One use of a seal. */
@NullMarked
package org.mingjing.court.office.seals.web.use;

import org.jspecify.annotations.NullMarked;
