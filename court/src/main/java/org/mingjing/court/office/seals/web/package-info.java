/** 印章页面 */
@NullMarked
package org.mingjing.court.office.seals.web;

import org.jspecify.annotations.NullMarked;
