/** 一种流程 One route: drawn, changed, tried, released by two people. */
@NullMarked
package org.mingjing.court.foundation.circulation.web.route;

import org.jspecify.annotations.NullMarked;
