/** 资料交换页面 */
@NullMarked
package org.mingjing.court.office.exchange.web;

import org.jspecify.annotations.NullMarked;
