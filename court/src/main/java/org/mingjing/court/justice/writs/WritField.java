package org.mingjing.court.justice.writs;

import java.util.Arrays;
import java.util.Locale;
import org.mingjing.kernel.Term;

/** 文书填写项 What a template may ask for; its name in templates and forms is its word. */
@Term("文书填写项")
public enum WritField {
    /** 本院名称 */
    COURT(Entry.FIXED),
    /** 案号 */
    NUMBER(Entry.FIXED),
    /** 落款日期 the day of the version, then of the issue */
    TODAY(Entry.FIXED),
    /** 案由 */
    CAUSE(Entry.LINE),
    /** 当事人基本情况, a line each */
    PARTIES(Entry.TEXT),
    /** 原告 by name */
    PLAINTIFFS(Entry.LINE),
    /** 被告 by name */
    DEFENDANTS(Entry.LINE),
    /** 审理程序 */
    PROCEDURE(Entry.LINE),
    /** 审判组织 */
    FORMATION(Entry.LINE),
    /** 立案日期 */
    FILED_ON(Entry.FIXED),
    /** 审判庭 */
    DIVISION(Entry.LINE),
    /** 承办法官 */
    JUDGE(Entry.LINE),
    /** 书记员 */
    CLERK(Entry.LINE),
    /** 署名法官, a line each: post and name */
    SIGNERS(Entry.TEXT),
    /** 合议庭组成 */
    PANEL(Entry.LINE),
    /** 上一级法院 */
    UPPER_COURT(Entry.LINE),
    /** 上诉权告知 */
    APPEAL(Entry.TEXT),
    /** 开庭时间 */
    HEARING_TIME(Entry.LINE),
    /** 开庭地点 */
    HEARING_ROOM(Entry.LINE),
    /** 诉讼请求 */
    CLAIMS(Entry.TEXT),
    /** 起诉的事实与理由 */
    GROUNDS(Entry.TEXT),
    /** 案件受理费 */
    FEE(Entry.LINE),
    /** 生效日期 */
    EFFECTIVE_ON(Entry.FIXED),
    /** 受送达人、相对人 */
    ADDRESSEE(Entry.LINE),
    /** 举证通知的受通知人 */
    EVIDENCE_TO(Entry.LINE),
    /** 举证期限届满日 as designated among the evidence */
    EVIDENCE_UNTIL(Entry.FIXED),
    /** 传唤事由 */
    SUMMONED_FOR(Entry.LINE),
    /** 答辩意见 */
    DEFENCE(Entry.TEXT),
    /** 查明的事实 */
    FACTS(Entry.TEXT),
    /** 本院认为 */
    REASONING(Entry.TEXT),
    /** 适用的法条 */
    ARTICLES(Entry.LINE),
    /** 判项 */
    HOLDINGS(Entry.TEXT),
    /** 诉讼费用负担 */
    COSTS(Entry.TEXT),
    /** 调解协议 */
    AGREEMENT(Entry.TEXT),
    /** 转为的程序 */
    NEW_PROCEDURE(Entry.LINE),
    /** 理由 */
    REASON(Entry.TEXT),
    /** 所涉文书 */
    DOCUMENT(Entry.LINE),
    /** 误写 */
    WRONG(Entry.TEXT),
    /** 更正为 */
    RIGHT(Entry.TEXT),
    /** 补充段落 */
    MORE(Entry.TEXT),
    /** 收件号 */
    RECEIPT_NUMBER(Entry.FIXED),
    /** 起诉人 */
    FILER(Entry.FIXED),
    /** 收到日期 */
    RECEIVED_ON(Entry.FIXED),
    /** 收到的材料 */
    PAPERS(Entry.FIXED),
    /** 应当补正的事项 */
    DEFECTS(Entry.FIXED),
    /** 补正期限 */
    CORRECT_BY(Entry.FIXED),
    /** 审查期限届满日 */
    EXAMINE_BY(Entry.FIXED);

    /** 填写方式 */
    public enum Entry {
        /** 由系统填写 by the system alone */
        FIXED,
        /** 单行 */
        LINE,
        /** 多行 a paragraph a line */
        TEXT
    }

    private static final int LINE_LENGTH = 300;
    private static final int TEXT_LENGTH = 20_000;

    private final Entry entry;

    WritField(Entry entry) {
        this.entry = entry;
    }

    public Entry entry() {
        return entry;
    }

    /** How many characters it may hold. */
    public int longest() {
        return entry == Entry.TEXT ? TEXT_LENGTH : LINE_LENGTH;
    }

    /** As it stands in templates, in forms and at the end of message keys: {@code filed-on}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static WritField of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}
