/** 建表生成 Build only: jOOQ classes from the migrations, one package per module. */
@NullMarked
package org.mingjing.schemagen;

import org.jspecify.annotations.NullMarked;
