package org.mingjing.kernel;

import java.util.List;
import java.util.Optional;

/**
 * 案号 The number of a case. Since 2016 （2016）浙0483刑初12号 (法〔2015〕137号, with a word for a specialised field since 2019,
 * 法〔2018〕335号: （2019）最高法知民终1号); before 2016 （2015）嘉桐刑初字第328号.
 *
 * @param year 收案年度 the year in which the case was received
 * @param court 法院代字 the court: a {@link CourtCode}, or before 2016 the court's own word
 * @param specialisedWord 专门审判代字 知, or empty; only together with a {@link CourtCode}
 * @param typeWord 类型代字 e.g. 刑初; whether the word is in use is for the register of case types to say
 * @param serial 编号 from 1, without leading zeros
 * @param subDocument 之N the number of a further document of the same case, 0 for the case itself
 */
@Term("案号")
public record CaseNumber(
        int year, CourtWord court, String specialisedWord, String typeWord, int serial, int subDocument) {

    static final int FIRST_YEAR = 1949;
    static final int LAST_YEAR = 2099;
    static final int FIRST_YEAR_OF_CODES = 2016;
    static final int LARGEST_SERIAL = 99_999_999;
    static final int LARGEST_SUB_DOCUMENT = 999;
    static final String SPECIALISED = "知";

    /** @throws IllegalArgumentException when the parts do not make a number that can be read back as the same parts */
    public CaseNumber {
        require(year >= FIRST_YEAR && year <= LAST_YEAR, "year", year);
        require(serial >= 1 && serial <= LARGEST_SERIAL, "serial", serial);
        require(subDocument >= 0 && subDocument <= LARGEST_SUB_DOCUMENT, "sub-document", subDocument);
        require(CaseNumberParser.isTypeWord(typeWord), "type word", typeWord);
        require(specialisedWord.isEmpty() || specialisedWord.equals(SPECIALISED), "specialised word", specialisedWord);
        boolean partsStayApart = switch (court) {
            case CourtCode code ->
                (!code.digits().isEmpty() || year >= FIRST_YEAR_OF_CODES)
                        && (!specialisedWord.isEmpty() || !CaseNumberParser.startsSpecialised(typeWord));
            case OldCourtWord word ->
                specialisedWord.isEmpty()
                        && OldNumberWords.split(word.value() + typeWord)
                                .filter(words -> words.typeWord().equals(typeWord))
                                .isPresent();
        };
        require(partsStayApart, "court with type word", court + typeWord);
    }

    /** A number in the form of 2016. */
    public static CaseNumber of(int year, CourtCode court, String typeWord, int serial) {
        return new CaseNumber(year, court, "", typeWord, serial, 0);
    }

    /**
     * Reads what people write. Never throws; brackets of any kind, spaces, full-width digits, leading zeros and a stray 字 or 第
     * are tolerated.
     */
    public static Reading parse(String text) {
        return CaseNumberParser.parse(text);
    }

    /** The number of the case that this document belongs to. */
    public CaseNumber ofCase() {
        return subDocument == 0 ? this : new CaseNumber(year, court, specialisedWord, typeWord, serial, 0);
    }

    /** The court's code; empty for a number in the old form. */
    public Optional<CourtCode> courtCode() {
        return court instanceof CourtCode code ? Optional.of(code) : Optional.empty();
    }

    /** The canonical form, with full-width brackets and without leading zeros. */
    @Override
    public String toString() {
        var text = new StringBuilder(32)
                .append('（')
                .append(year)
                .append('）')
                .append(court.value())
                .append(specialisedWord)
                .append(typeWord);
        if (court instanceof OldCourtWord) {
            text.append("字第");
        }
        text.append(serial).append('号');
        if (subDocument > 0) {
            text.append('之').append(ChineseNumeral.of(subDocument));
        }
        return text.toString();
    }

    private static void require(boolean holds, String part, Object value) {
        if (!holds) {
            throw new IllegalArgumentException("no case number with " + part + " " + value);
        }
    }

    /** 识别结果 What a text was read as. */
    @Term("案号识别结果")
    public sealed interface Reading {

        /** The text as it came. */
        String original();

        /** The number, when there is one. */
        default Optional<CaseNumber> number() {
            return this instanceof Valid valid ? Optional.of(valid.caseNumber()) : Optional.empty();
        }
    }

    /**
     * 有效 A case number.
     *
     * @param joined 并案 the other cases that the same text names (646、648号; 12-15号), in the order written
     */
    public record Valid(String original, CaseNumber caseNumber, List<CaseNumber> joined) implements Reading {
        public Valid {
            joined = List.copyOf(joined);
        }
    }

    /** 无效 Not a case number, and the first thing that is wrong with it. */
    public record Invalid(String original, Reason reason) implements Reading {}

    /** 无效的原因 Why a text is not a case number. */
    @Term("案号无效原因")
    public enum Reason {
        /** Nothing is written. */
        BLANK,
        /** It does not begin with a year of four digits in brackets, or no court sat in that year. */
        YEAR,
        /** No court code (since 2016), or the court is left out or cut short. */
        COURT,
        /** No word for the type of the case. */
        TYPE_WORD,
        /** No serial number, or zero, or longer than eight digits, or several in no order we know. */
        SERIAL,
        /** 号 is missing. */
        ENDING,
        /** Something follows 号 that is not 之一 and the like. */
        TRAILING_TEXT
    }
}
