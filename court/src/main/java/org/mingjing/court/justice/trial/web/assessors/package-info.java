/** 人民陪审员名单页 The list from which assessors are drawn. */
@NullMarked
package org.mingjing.court.justice.trial.web.assessors;

import org.jspecify.annotations.NullMarked;
