/** 演示法院 Tests of the demo court. */
@NullMarked
package org.mingjing.court.demo;

import org.jspecify.annotations.NullMarked;
