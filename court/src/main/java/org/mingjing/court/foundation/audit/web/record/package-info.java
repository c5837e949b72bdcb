/** 审计页面 The record as the audit administrator reads it. */
@NullMarked
package org.mingjing.court.foundation.audit.web.record;

import org.jspecify.annotations.NullMarked;
