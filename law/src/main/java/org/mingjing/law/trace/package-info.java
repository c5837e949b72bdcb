/** 计算依据 The reasons of a computed value: ordered steps, each with its article, and the words for them. */
@NullMarked
package org.mingjing.law.trace;

import org.jspecify.annotations.NullMarked;
