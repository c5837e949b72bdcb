package org.mingjing.law.limits;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 法律文件 A statute, interpretation or other source under its usual short name. */
@Term("法律文件")
record Instrument(String name) {

    static final Instrument CIVIL_CODE = new Instrument("民法典");
    static final Instrument CIVIL_PROCEDURE = new Instrument("民诉法");
    static final Instrument CIVIL_PROCEDURE_INTERPRETATION = new Instrument("民诉解释");
    static final Instrument CRIMINAL_PROCEDURE = new Instrument("刑诉法");
    static final Instrument CRIMINAL_PROCEDURE_INTERPRETATION = new Instrument("刑诉解释");
    static final Instrument ADMINISTRATIVE_PROCEDURE = new Instrument("行诉法");
    static final Instrument ADMINISTRATIVE_PROCEDURE_INTERPRETATION = new Instrument("行诉解释");
    /** 法释〔2000〕29号 关于严格执行案件审理期限制度的若干规定 */
    static final Instrument TRIAL_LIMITS_2000 = new Instrument("审限规定");
    /** 关于严格规范民商事案件延长审限和延期开庭问题的规定, 2018-04-26, amended 2019-03-28 */
    static final Instrument EXTENSIONS_2018 = new Instrument("延审规定");
    /** 法释〔2015〕8号 */
    static final Instrument REGISTRATION = new Instrument("登记立案规定");
    /** 关于严格依法规范民事案件立案与调解工作的意见, in force 2025-01-01 */
    static final Instrument MEDIATION_2025 = new Instrument("2025立调意见");
    /** 法释〔2016〕14号 */
    static final Instrument INVITED_MEDIATION = new Instrument("特邀调解规定");

    static final Instrument MARITIME_PROCEDURE = new Instrument("海诉法");
    static final Instrument JUDICIAL_CONFIRMATION = new Instrument("司法确认规定");
    static final Instrument PRESERVATION = new Instrument("财产保全规定");
    static final Instrument DOMESTIC_VIOLENCE = new Instrument("反家庭暴力法");
    static final Instrument COMMUTATION = new Instrument("减刑假释程序规定");
    static final Instrument ADMINISTRATIVE_COERCION = new Instrument("行政强制法");
    static final Instrument STATE_COMPENSATION = new Instrument("国赔法");
    static final Instrument SELF_COMPENSATION = new Instrument("自赔程序规定");
    static final Instrument COMPENSATION_COMMITTEE = new Instrument("赔偿委员会程序规定");
    static final Instrument COMPENSATION_SUPERVISION = new Instrument("国家赔偿监督规定");
    static final Instrument COMPENSATION_FILING = new Instrument("国家赔偿立案规定");
    static final Instrument ENFORCEMENT_WORK = new Instrument("执行工作规定");
    /** 法发〔2006〕35号 关于人民法院执行案件办理期限的若干规定 */
    static final Instrument ENFORCEMENT_LIMITS_2006 = new Instrument("法发〔2006〕35号");

    static final Instrument ENFORCEMENT_PROCEDURE = new Instrument("执行程序解释");
    static final Instrument ENFORCEMENT_OBJECTIONS = new Instrument("异议复议规定");
    static final Instrument ASSET_INQUIRY = new Instrument("财产调查规定");
    static final Instrument DELEGATED_ENFORCEMENT = new Instrument("委托执行规定");
    static final Instrument CRIMINAL_PROPERTY = new Instrument("法释〔2014〕13号");
    static final Instrument ARBITRATION_NON_ENFORCEMENT = new Instrument("法释〔2018〕5号");
    static final Instrument NOTARIAL_NON_ENFORCEMENT = new Instrument("法释〔2018〕18号");
    static final Instrument PARTY_CHANGE = new Instrument("变更追加规定");
    static final Instrument BANKRUPTCY = new Instrument("企业破产法");
    static final Instrument ARBITRATION = new Instrument("仲裁法");
    static final Instrument ARBITRATION_REVIEW = new Instrument("仲裁司法审查规定");
    static final Instrument ASSESSORS_INTERPRETATION = new Instrument("陪审员法解释");
    static final Instrument ARCHIVING = new Instrument("人民法院诉讼文书立卷归档办法");
    static final Instrument PETITIONS = new Instrument("信访工作条例");
    static final Instrument ASSISTANCE = new Instrument("法发〔2019〕2号");
    static final Instrument EXPROPRIATION_2012 = new Instrument("征收补偿强制执行规定");

    Citation article(int number) {
        return article(Integer.toString(number));
    }

    Citation article(String article) {
        return Citation.of(name, article);
    }
}
