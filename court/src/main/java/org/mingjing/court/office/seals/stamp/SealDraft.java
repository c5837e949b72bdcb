package org.mingjing.court.office.seals.stamp;

import java.time.Instant;
import org.mingjing.kernel.Term;

/**
 * 制章信息 What a seal is to say of itself.
 *
 * @param code 印章编码
 * @param name 印章名称
 * @param diameter of its picture, in millimetres
 */
@Term("制章信息")
public record SealDraft(String code, String name, int diameter, Instant madeAt, Instant from, Instant until) {}
