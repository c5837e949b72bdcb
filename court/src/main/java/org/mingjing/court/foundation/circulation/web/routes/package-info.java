/** 流程一览 The routes of the court by kind of request. */
@NullMarked
package org.mingjing.court.foundation.circulation.web.routes;

import org.jspecify.annotations.NullMarked;
