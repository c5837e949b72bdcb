/** 命令行 The commands of the launcher: serve, demo, limits, import, doctor. */
@NullMarked
package org.mingjing.court.commands;

import org.jspecify.annotations.NullMarked;
