/** 断电测量 What is left after the application or the database is killed under load. */
@NullMarked
package org.mingjing.bench.crash;

import org.jspecify.annotations.NullMarked;
