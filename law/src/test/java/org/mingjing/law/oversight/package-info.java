/** 测试 Tests of the package of the same name. */
package org.mingjing.law.oversight;
