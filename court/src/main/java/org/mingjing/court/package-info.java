/** 法院 The application: five wings of modules, the pages' components, the commands and the demo court. */
@NullMarked
package org.mingjing.court;

import org.jspecify.annotations.NullMarked;
