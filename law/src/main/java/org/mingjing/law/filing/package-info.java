/** 立案审查 Examination of a filing: what is missing, all at once; what is not filed and why; by when the court decides. */
@NullMarked
package org.mingjing.law.filing;

import org.jspecify.annotations.NullMarked;
