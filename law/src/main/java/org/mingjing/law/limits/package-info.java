/** 审限 Time limits as rules with their articles: bases, exclusions, extensions, conversions, and the reckoning of a clock. */
@NullMarked
package org.mingjing.law.limits;

import org.jspecify.annotations.NullMarked;
