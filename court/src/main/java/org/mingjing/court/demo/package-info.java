/** 演示法院 A fictional court with a year of work in it, made from one seed and the day; no module of a wing. */
@NullMarked
package org.mingjing.court.demo;

import org.jspecify.annotations.NullMarked;
