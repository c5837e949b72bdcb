/** 命令测量 One command through HTTP, against the same rows written by hand. */
@NullMarked
package org.mingjing.bench.command;

import org.jspecify.annotations.NullMarked;
