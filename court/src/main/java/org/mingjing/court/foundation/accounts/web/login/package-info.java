/** 登录页面 The login page, and one click per persona in the demo. */
@NullMarked
package org.mingjing.court.foundation.accounts.web.login;

import org.jspecify.annotations.NullMarked;
