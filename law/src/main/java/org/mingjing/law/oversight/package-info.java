/** 监督管理 What court leaders may do about a case under supervision; its result is not among it. */
@NullMarked
package org.mingjing.law.oversight;

import org.jspecify.annotations.NullMarked;
