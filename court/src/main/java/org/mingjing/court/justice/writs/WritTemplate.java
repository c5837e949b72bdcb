package org.mingjing.court.justice.writs;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/**
 * 文书模板 Data, not a program: lines of a closed grammar with {@code {placeholders}}.
 *
 * @param name of its file
 * @param title 文书名称 as printed
 * @param called how lists tell it from others of the same title
 * @param law the articles by category of the case that asks for it; none: it is not made there
 * @param whenOpen true: while the case is open; false: after it has ended; null: whenever
 * @param formation null: by whomever it is tried
 * @param procedures empty: in any
 * @param known 须先有的事实 what the system must know before it can be made
 * @param number what stands at the place of the number
 */
@Term("文书模板")
public record WritTemplate(
        String name,
        String title,
        String called,
        WritStage stage,
        WritKind kind,
        Map<CaseCategory, List<Citation>> law,
        @Nullable Boolean whenOpen,
        @Nullable Formation formation,
        Set<Procedure> procedures,
        Set<WritField> known,
        TemplateText number,
        List<Line> lines) {

    /** 行 What kind of block it makes, with the parts between its bars. */
    public record Line(Form form, boolean optional, List<TemplateText> parts) {
        public Line {
            parts = List.copyOf(parts);
        }
    }

    /** 行的种类 */
    public enum Form {
        /** 抬头 */
        TO(1),
        /** 正文 */
        P(1),
        /** 小标题 */
        H(1),
        /** 多段 a paragraph for each line of the field */
        TEXT(1),
        /** 分项 */
        ITEM(1),
        /** 逐行分项 an item for each line of the field */
        ITEMS(1),
        /** 表格行 */
        ROW(2),
        /** 署名 post | name */
        SIGN(2),
        /** 逐行署名 a signature for each line of the field */
        SIGNERS(1),
        /** 日期 day | whose seal */
        DATE(2),
        /** 附注 */
        FOOT(1);

        private final int parts;

        Form(int parts) {
            this.parts = parts;
        }

        int parts() {
            return parts;
        }

        /** Whether it is made of one field alone. */
        boolean ofField() {
            return this == TEXT || this == ITEMS || this == SIGNERS;
        }
    }

    public WritTemplate {
        law = law.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(law));
        procedures = Set.copyOf(procedures);
        known = Set.copyOf(known);
        lines = List.copyOf(lines);
    }

    /** 填写项 All that it asks for, in the order of the paper. */
    public Set<WritField> fields() {
        Set<WritField> fields = new LinkedHashSet<>(number.fields());
        lines.forEach(line -> line.parts().forEach(part -> fields.addAll(part.fields())));
        return fields;
    }

    /** 必填项 Without which it cannot be issued. */
    public Set<WritField> needed() {
        Set<WritField> fields = new LinkedHashSet<>(number.fields());
        lines.stream()
                .filter(line -> !line.optional())
                .forEach(line -> line.parts().forEach(part -> fields.addAll(part.fields())));
        return fields;
    }

    /** 本案依据 */
    public List<Citation> citations(CaseCategory category) {
        return law.getOrDefault(category, List.of());
    }
}
