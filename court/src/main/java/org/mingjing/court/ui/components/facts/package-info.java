/** 要素 Terms and their values. */
@NullMarked
package org.mingjing.court.ui.components.facts;

import org.jspecify.annotations.NullMarked;
