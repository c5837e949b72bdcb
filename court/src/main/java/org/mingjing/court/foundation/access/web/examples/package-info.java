/** 组件样例页面 One page for each component of the pages, in all its states. */
@NullMarked
package org.mingjing.court.foundation.access.web.examples;

import org.jspecify.annotations.NullMarked;
