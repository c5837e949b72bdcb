/** 法条 The text of the law beside the rule that cites it. */
@NullMarked
package org.mingjing.law.articles;

import org.jspecify.annotations.NullMarked;
