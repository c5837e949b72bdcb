/** 表单项 Label, hint, error and input. */
@NullMarked
package org.mingjing.court.ui.components.field;

import org.jspecify.annotations.NullMarked;
