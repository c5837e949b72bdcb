/** 流转页面 */
@NullMarked
package org.mingjing.court.foundation.circulation.web;

import org.jspecify.annotations.NullMarked;
