@NullMarked
package org.mingjing.court.ui.components.field;

import org.jspecify.annotations.NullMarked;
