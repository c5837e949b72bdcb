/** 内嵌数据库的测试 Tests of the embedded database, with real servers, real kills and a second program. */
@NullMarked
package org.mingjing.database;

import org.jspecify.annotations.NullMarked;
