package org.mingjing.law.serving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/** 送达效力 What an attempt brought about in law. */
@Term("送达效力")
public sealed interface ServiceEffect {

    Ledger ledger();

    /**
     * 已送达
     *
     * @param on 送达日期
     * @param trialEnd 结案时间 the day that counts for the time limit of the trial (审限规定 10); null for a paper that ends nothing
     */
    @Term("已送达")
    record Served(LocalDate on, @Nullable LocalDate trialEnd, Ledger ledger) implements ServiceEffect {}

    /** 公告期间 Served when the period of the notice is over. */
    @Term("公告期间")
    record Running(LocalDate until, @Nullable LocalDate trialEnd, Ledger ledger) implements ServiceEffect {}

    /** 在途 Its outcome is not known yet. */
    @Term("送达在途")
    record Underway(Ledger ledger) implements ServiceEffect {}

    /** 未送达 */
    @Term("未送达")
    record Unserved(Ledger ledger) implements ServiceEffect {}
}
