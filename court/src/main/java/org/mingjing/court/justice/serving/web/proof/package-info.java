/** 送达凭证页 The files that prove an attempt. */
@NullMarked
package org.mingjing.court.justice.serving.web.proof;

import org.jspecify.annotations.NullMarked;
