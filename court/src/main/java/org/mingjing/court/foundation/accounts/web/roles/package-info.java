/** 角色确认页面 Proposed roles, for the security administrator. */
@NullMarked
package org.mingjing.court.foundation.accounts.web.roles;

import org.jspecify.annotations.NullMarked;
