/** 本人账户页面 The own password and the own sessions. */
@NullMarked
package org.mingjing.court.foundation.accounts.web.own;

import org.jspecify.annotations.NullMarked;
