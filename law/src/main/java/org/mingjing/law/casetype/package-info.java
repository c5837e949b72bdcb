/** 案件类型 The types of cases and the words that stand for them in case numbers. */
@NullMarked
package org.mingjing.law.casetype;

import org.jspecify.annotations.NullMarked;
