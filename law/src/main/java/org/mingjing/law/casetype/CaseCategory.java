package org.mingjing.law.casetype;

import org.mingjing.kernel.Term;

/** 案件类别 The categories of cases in the annex of 法〔2015〕137号. */
@Term("案件类别")
public enum CaseCategory {
    /** 管辖案件 jurisdiction */
    JURISDICTION,
    /** 刑事案件 criminal */
    CRIMINAL,
    /** 民事案件 civil */
    CIVIL,
    /** 行政案件 administrative */
    ADMINISTRATIVE,
    /** 国家赔偿与司法救助案件 state compensation and judicial assistance */
    COMPENSATION_AND_AID,
    /** 区际司法协助案件 assistance between the mainland, Hong Kong, Macao and Taiwan */
    INTERREGIONAL_ASSISTANCE,
    /** 国际司法协助案件 assistance between states */
    INTERNATIONAL_ASSISTANCE,
    /** 司法制裁案件 fines and detention imposed in proceedings */
    SANCTION,
    /** 非诉保全审查案件 preservation before a suit */
    PRESERVATION,
    /** 执行类案件 enforcement */
    ENFORCEMENT,
    /** 强制清算与破产案件 compulsory liquidation and bankruptcy */
    INSOLVENCY,
    /** 诉前 mediation before filing, numbered until the end of 2024 */
    PRE_FILING
}
