package org.mingjing.law.trial;

import org.mingjing.kernel.Citation;

/** 审理进程的依据 Where the turns in the course of a case stand. */
public final class TrialCourse {

    /** 中止与恢复 A case is suspended on a listed ground and resumed when the ground is gone. */
    public static final Citation SUSPENSION = Citation.of("民诉法", "153");

    /** 程序转换 Summary proceedings found unfit go on as ordinary proceedings. */
    public static final Citation CHANGE_OF_PROCEDURE = Citation.of("民诉法", "170");

    /** 结案时间 The day of pronouncement, or of service on the last party, is the day of conclusion. */
    public static final Citation CONCLUSION = Citation.of("审限规定", "10");

    private TrialCourse() {}
}
