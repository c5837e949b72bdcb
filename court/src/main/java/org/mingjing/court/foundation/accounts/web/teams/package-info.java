/** 审判团队页面 The pages of trial teams. */
@NullMarked
package org.mingjing.court.foundation.accounts.web.teams;

import org.jspecify.annotations.NullMarked;
