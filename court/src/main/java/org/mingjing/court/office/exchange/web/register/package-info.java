/** 资料交换登记页 */
@NullMarked
package org.mingjing.court.office.exchange.web.register;

import org.jspecify.annotations.NullMarked;
