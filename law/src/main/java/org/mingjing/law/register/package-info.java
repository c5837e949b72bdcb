/** 登记册 Registers of law kept as dated tables in resource files; read once, never changed. */
@NullMarked
package org.mingjing.law.register;

import org.jspecify.annotations.NullMarked;
