/** 法院登记册 Courts, their codes and levels. */
@NullMarked
package org.mingjing.law.courts;

import org.jspecify.annotations.NullMarked;
