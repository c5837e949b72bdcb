/** 出错页面 What a person reads when a page cannot be shown, and what he can do then. */
@NullMarked
package org.mingjing.court.foundation.access.web.errors;

import org.jspecify.annotations.NullMarked;
