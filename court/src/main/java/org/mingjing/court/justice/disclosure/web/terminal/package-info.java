/** 自助终端页面 The machine in the hall. */
@NullMarked
package org.mingjing.court.justice.disclosure.web.terminal;

import org.jspecify.annotations.NullMarked;
