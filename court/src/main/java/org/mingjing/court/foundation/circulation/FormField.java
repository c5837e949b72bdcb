package org.mingjing.court.foundation.circulation;

import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 表单项 One field of a request.
 *
 * @param name as in the form and the conditions of a route
 * @param label message key
 * @param choices the words that may stand in it, for a choice; the message key of each is the label, a dot and the word
 */
@Term("表单项")
public record FormField(String name, String label, Kind kind, boolean required, List<String> choices) {

    public FormField {
        choices = List.copyOf(choices);
    }

    public static FormField of(String name, String label, Kind kind) {
        return new FormField(name, label, kind, true, List.of());
    }

    public static FormField choice(String name, String label, List<String> choices) {
        return new FormField(name, label, Kind.CHOICE, true, choices);
    }

    public FormField optional() {
        return new FormField(name, label, kind, false, choices);
    }

    /** 项目类型 */
    @Term("项目类型")
    public enum Kind {
        /** 一行文字 */
        WORDS,
        /** 多行文字 */
        TEXT,
        /** 整数 */
        WHOLE,
        /** 日期 */
        DAY,
        /** 单选 */
        CHOICE,
        /** 本院人员 somebody of the court, by id */
        PERSON,
        /** 推算 a whole number that the owner of the kind works out of the others; nobody fills it in */
        DERIVED
    }
}
