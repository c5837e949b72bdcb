package org.mingjing.law.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mingjing.kernel.ChineseNumeral;

/** 条号 Reads the article part of a citation: 152 · 9(5) · 2,8 · 36–39 · art. 2 · 第一百五十二条第二款 · 120之一. */
final class ArticleNumbers {

    private static final int LONGEST_RUN = 50;

    private ArticleNumbers() {}

    /** The articles named, without paragraphs and items, in order; empty when no article is named. */
    static List<String> read(String cited) {
        List<String> numbers = new ArrayList<>();
        for (String part : withoutBrackets(cited).split("[,，、;；]|and|和", -1)) {
            addRun(numbers, part.replaceAll("[\\s.]|arts?|第|条.*|para.*", "").replaceAll("[–—~～至]", "-"));
        }
        return numbers.stream().distinct().toList();
    }

    private static void addRun(List<String> numbers, String part) {
        int dash = part.indexOf('-');
        if (dash < 0) {
            String number = one(part);
            if (!number.isEmpty()) {
                numbers.add(number);
            }
            return;
        }
        int first = value(part.substring(0, dash)).orElse(0);
        int last = value(part.substring(dash + 1)).orElse(0);
        if (first > 0 && last >= first && last - first <= LONGEST_RUN) {
            for (int number = first; number <= last; number++) {
                numbers.add(Integer.toString(number));
            }
        }
    }

    /** One article in digits, with the numeral of an inserted article kept: 120之一. */
    private static String one(String part) {
        int mark = part.indexOf('之');
        OptionalInt number = value(mark < 0 ? part : part.substring(0, mark));
        if (number.isEmpty()) {
            return "";
        }
        return mark < 0 ? Integer.toString(number.getAsInt()) : number.getAsInt() + part.substring(mark);
    }

    private static OptionalInt value(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(text)) : ChineseNumeral.parse(text);
    }

    private static String withoutBrackets(String text) {
        return text.replaceAll("[(（][^)）]*[)）]", "");
    }
}
