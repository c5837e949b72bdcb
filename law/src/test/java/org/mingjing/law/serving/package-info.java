/** 送达的检验 */
@NullMarked
package org.mingjing.law.serving;

import org.jspecify.annotations.NullMarked;
