/** 页头 Title of a page with the way that led to it. */
@NullMarked
package org.mingjing.court.ui.components.heading;

import org.jspecify.annotations.NullMarked;
