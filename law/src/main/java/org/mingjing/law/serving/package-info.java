/** 送达 By which means a paper may be served on whom, what proves it, and from which day it counts. */
@NullMarked
package org.mingjing.law.serving;

import org.jspecify.annotations.NullMarked;
