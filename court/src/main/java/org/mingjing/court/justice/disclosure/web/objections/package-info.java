/** 审限异议页面 Where objections are spoken to and answered. */
@NullMarked
package org.mingjing.court.justice.disclosure.web.objections;

import org.jspecify.annotations.NullMarked;
