package org.mingjing.kernel;

import static org.mingjing.kernel.CaseNumber.FIRST_YEAR_OF_CODES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.CaseNumber.Invalid;
import org.mingjing.kernel.CaseNumber.Reading;
import org.mingjing.kernel.CaseNumber.Reason;
import org.mingjing.kernel.CaseNumber.Valid;

/** Reads case numbers from left to right, without regular expressions: a ledger has thousands. */
final class CaseNumberParser {

    private static final int LONGEST = 200;
    private static final int MOST_JOINED = 500;
    private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百";

    private final String original;

    private CaseNumberParser(String original) {
        this.original = original;
    }

    static Reading parse(String text) {
        return new CaseNumberParser(text).read(tidy(text));
    }

    static boolean isTypeWord(String word) {
        boolean markInside = word.indexOf('字') >= 0 || word.indexOf('第') >= 0 || word.indexOf('号') >= 0;
        return !word.isEmpty() && word.length() <= 8 && Han.only(word) && !markInside;
    }

    static boolean startsSpecialised(String typeWord) {
        return typeWord.length() > 1 && typeWord.startsWith(CaseNumber.SPECIALISED);
    }

    private Reading read(String text) {
        if (text.isEmpty()) {
            return invalid(Reason.BLANK);
        }
        int year = text.length() >= 6 && text.charAt(0) == '(' && text.charAt(5) == ')'
                ? number(text.substring(1, 5))
                : -1;
        if (year < CaseNumber.FIRST_YEAR || year > CaseNumber.LAST_YEAR) {
            return invalid(Reason.YEAR);
        }
        int end = text.indexOf('号');
        if (end < 0 || text.length() > LONGEST) {
            return invalid(Reason.ENDING);
        }
        int subDocument = subDocument(text.substring(end + 1));
        if (subDocument < 0) {
            return invalid(Reason.TRAILING_TEXT);
        }
        return readBody(year, text.substring(6, end), subDocument);
    }

    private Reading readBody(int year, String body, int subDocument) {
        int mark = body.lastIndexOf('之');
        if (mark > 0 && subDocument == 0 && isDigit(body.charAt(mark - 1))) {
            // 第12之一号: the further document's number stands before 号.
            int inside = subDocument(body.substring(mark));
            return inside < 0 ? invalid(Reason.SERIAL) : readBody(year, body.substring(0, mark), inside);
        }
        int serialStart = body.length();
        while (serialStart > 0 && isSerialPart(body.charAt(serialStart - 1))) {
            serialStart--;
        }
        String words = body.substring(0, serialStart);
        return readWords(year, words, Serials.read(body.substring(serialStart)), subDocument);
    }

    private Reading readWords(int year, String written, Serials serials, int subDocument) {
        boolean ordinalMark = written.endsWith("第");
        String words = ordinalMark ? written.substring(0, written.length() - 1) : written;
        boolean wordMark = words.endsWith("字");
        words = wordMark ? words.substring(0, words.length() - 1) : words;

        int codeLength = codeLength(words);
        boolean bareProvince = codeLength > 0 && !isDigit(words.charAt(codeLength - 1));
        boolean newForm = codeLength > 0 && (!bareProvince || (year >= FIRST_YEAR_OF_CODES && !wordMark));
        if (newForm) {
            var court = CourtCode.of(words.substring(0, codeLength));
            String rest = words.substring(codeLength);
            boolean specialised = startsSpecialised(rest);
            return finish(
                    year,
                    court,
                    specialised ? CaseNumber.SPECIALISED : "",
                    specialised ? rest.substring(1) : rest,
                    serials,
                    subDocument);
        }
        boolean oldForm = wordMark || year < FIRST_YEAR_OF_CODES;
        if (words.isEmpty() || words.length() > OldCourtWord.LONGEST || !oldForm || !Han.only(words)) {
            return invalid(Reason.COURT);
        }
        Optional<OldNumberWords> split = OldNumberWords.split(words);
        return split.isEmpty()
                ? invalid(Reason.TYPE_WORD)
                : finish(
                        year,
                        new OldCourtWord(split.get().courtWord()),
                        "",
                        split.get().typeWord(),
                        serials,
                        subDocument);
    }

    private Reading finish(
            int year, CourtWord court, String specialised, String typeWord, Serials serials, int subDocument) {
        if (!isTypeWord(typeWord)) {
            return invalid(Reason.TYPE_WORD);
        }
        if (serials.numbers().isEmpty() || (subDocument > 0 && serials.subDocument() > 0)) {
            return invalid(Reason.SERIAL);
        }
        List<CaseNumber> numbers = new ArrayList<>(serials.numbers().size());
        for (int serial : serials.numbers()) {
            numbers.add(new CaseNumber(
                    year, court, specialised, typeWord, serial, Math.max(subDocument, serials.subDocument())));
        }
        return new Valid(original, numbers.getFirst(), numbers.subList(1, numbers.size()));
    }

    private Invalid invalid(Reason reason) {
        return new Invalid(original, reason);
    }

    /** How long the court code is with which the words begin; 0 when they do not begin with one. */
    private static int codeLength(String words) {
        if (words.startsWith("最高法")) {
            return 3;
        }
        if (words.isEmpty() || CourtCode.PROVINCES.indexOf(words.charAt(0)) < 0) {
            return 0;
        }
        int end = 1;
        while (end < words.length() && isDigit(words.charAt(end))) {
            end++;
        }
        return end == 1 || end == 3 || end == 5 ? end : 0;
    }

    /** 之二, 之2, -2 → 2; nothing → 0; anything else → -1. */
    private static int subDocument(String tail) {
        if (tail.isEmpty()) {
            return 0;
        }
        String rest = tail.substring(1);
        if ((tail.charAt(0) != '之' && tail.charAt(0) != '-') || rest.isEmpty() || rest.length() > 6) {
            return -1;
        }
        for (int i = 0; i < rest.length(); i++) {
            if (NUMERALS.indexOf(rest.charAt(i)) < 0) {
                return -1;
            }
        }
        int value = isDigit(rest.charAt(0))
                ? number(rest)
                : ChineseNumeral.parse(rest).orElse(-1);
        return value >= 1 && value <= CaseNumber.LARGEST_SUB_DOCUMENT ? value : -1;
    }

    /** The decimal number, or -1 when the text is not one or is longer than nine digits after its leading zeros. */
    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (!isDigit(c) || value > CaseNumber.LARGEST_SERIAL) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return digits.isEmpty() ? -1 : value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSerialPart(char c) {
        return isDigit(c) || c == '-' || c == '、';
    }

    /** One spelling for what people write in several ways: no spaces, one kind of bracket, dash, comma and digit. */
    private static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '（', '〔', '[', '［', '【', '﹝', '〈', '{' -> tidy.append('(');
                case '）', '〕', ']', '］', '】', '﹞', '〉', '}' -> tidy.append(')');
                case '－', '—', '–', '‐', '‑', '−', '~', '～' -> tidy.append('-');
                // 12至15号 is a run of numbers; 乐至 is a county.
                case '至' -> tidy.append(endsInDigit(tidy) ? '-' : c);
                case '，', ',' -> tidy.append('、');
                case '號' -> tidy.append('号');
                default -> {
                    if (c >= '０' && c <= '９') {
                        tidy.append((char) (c - '０' + '0'));
                    } else if (!isSpace(c)) {
                        tidy.append(c);
                    }
                }
            }
        }
        return tidy.toString();
    }

    private static boolean endsInDigit(CharSequence text) {
        return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    /** What stands between the words and 号: 12 · 12-1 (first further document) · 12-15 (joined) · 646、648 (joined). */
    private record Serials(List<Integer> numbers, int subDocument) {

        private static final Serials NONE = new Serials(List.of(), 0);

        static Serials read(String text) {
            int dash = text.indexOf('-');
            if (dash >= 0) {
                return afterDash(number(text.substring(0, dash)), number(text.substring(dash + 1)));
            }
            List<Integer> numbers = new ArrayList<>();
            for (String part : text.split("、", -1)) {
                int value = number(part);
                if (!isSerial(value) || numbers.contains(value)) {
                    return NONE;
                }
                numbers.add(value);
            }
            return new Serials(numbers, 0);
        }

        /** A second number that is larger ends a run of joined cases; a smaller one counts documents of the one case. */
        private static Serials afterDash(int first, int second) {
            if (!isSerial(first) || !isSerial(second) || second - first > MOST_JOINED) {
                return NONE;
            }
            if (second > first) {
                List<Integer> run = new ArrayList<>();
                for (int serial = first; serial <= second; serial++) {
                    run.add(serial);
                }
                return new Serials(run, 0);
            }
            return second <= CaseNumber.LARGEST_SUB_DOCUMENT ? new Serials(List.of(first), second) : NONE;
        }

        private static boolean isSerial(int value) {
            return value >= 1 && value <= CaseNumber.LARGEST_SERIAL;
        }
    }
}
