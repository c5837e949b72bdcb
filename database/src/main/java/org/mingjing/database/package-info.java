/** 内嵌数据库 A durable, private PostgreSQL that the program brings along: unpack, initialise, start, adopt, stop; and statements written by hand. */
@NullMarked
package org.mingjing.database;

import org.jspecify.annotations.NullMarked;
