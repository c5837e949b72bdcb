/** 诉讼文书 What the law says about the papers of a case themselves. */
@NullMarked
package org.mingjing.law.writs;

import org.jspecify.annotations.NullMarked;
