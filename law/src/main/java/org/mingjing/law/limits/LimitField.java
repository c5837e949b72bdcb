package org.mingjing.law.limits;

import org.mingjing.kernel.Term;

/** 审限领域 The field of law a time limit belongs to. */
@Term("审限领域")
public enum LimitField {
    /** 立案 filing */
    FILING,
    /** 民事 civil */
    CIVIL,
    /** 保全 preservation */
    PRESERVATION,
    /** 刑事 criminal */
    CRIMINAL,
    /** 行政 administrative */
    ADMINISTRATIVE,
    /** 国家赔偿 state compensation */
    COMPENSATION,
    /** 执行 enforcement */
    ENFORCEMENT,
    /** 破产 bankruptcy */
    BANKRUPTCY,
    /** 仲裁司法审查 judicial review of arbitration */
    ARBITRATION,
    /** 流程节点 step in the course of a case */
    NODE,
    /** 信访 petitions */
    PETITION,
    /** 司法救助 judicial assistance */
    ASSISTANCE
}
