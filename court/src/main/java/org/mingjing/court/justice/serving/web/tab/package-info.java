/** 送达页签 All that is served in one case, with the reasons of each day. */
@NullMarked
package org.mingjing.court.justice.serving.web.tab;

import org.jspecify.annotations.NullMarked;
