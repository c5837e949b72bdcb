/** 进度 How far a long job has come. */
@NullMarked
package org.mingjing.court.ui.components.progress;

import org.jspecify.annotations.NullMarked;
