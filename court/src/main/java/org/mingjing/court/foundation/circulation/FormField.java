package org.mingjing.court.foundation.circulation;

import java.util.List;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.FormValue;
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

    /** 可用比较符 How a condition may compare the field: by size only what has a size; none: it stands in no condition. */
    public List<Condition.Sign> signs() {
        return switch (kind) {
            case WORDS, TEXT -> List.of();
            case WHOLE, DERIVED, DAY -> List.of(Condition.Sign.values());
            case CHOICE, PERSON -> List.of(Condition.Sign.EQUAL, Condition.Sign.OTHER_THAN);
        };
    }

    /** Whether a condition may compare the field with this value, which must be of its own kind. */
    boolean compares(Condition.Sign sign, FormValue value) {
        return signs().contains(sign)
                && switch (value) {
                    case FormValue.Whole whole -> kind == Kind.WHOLE || kind == Kind.DERIVED;
                    case FormValue.Day day -> kind == Kind.DAY;
                    case FormValue.Words(String word) ->
                        kind == Kind.PERSON || (kind == Kind.CHOICE && choices.contains(word));
                };
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
