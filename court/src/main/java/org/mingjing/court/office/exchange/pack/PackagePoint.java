package org.mingjing.court.office.exchange.pack;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 交换包检查项目 What is looked at before a package is registered, in this order. */
@Term("交换包检查项目")
public enum PackagePoint {
    /** 包结构 A package of known parts within bounds, and nothing beside them. */
    STRUCTURE,
    /** 各部分杂凑 Every part is as the manifest says. */
    PARTS,
    /** 元数据 The fields of the document can be read and are whole. */
    METADATA,
    /** 密级标志 No mark of a state secret stands in them. */
    CLASSIFIED,
    /** 文件 Each file is of a kind that is kept here, and what its name says. */
    FILES,
    /** 版式与元数据一致 Title and number stand on the sheet. */
    SHEET,
    /** 电子印章 The seal of the sheet, when it bears one. */
    SEAL,
    /** 主送抄送 Whether the document is for this court. */
    ADDRESSEE,
    /** 重复 Whether it came before. */
    TWICE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
