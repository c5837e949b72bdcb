package org.mingjing.law.cause;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.Validity;

/**
 * 案由版本 An edition of a list of causes. A case keeps the edition in force on the day it was filed. The names of the earlier
 * editions are not held: a cause stated under one of them stays as written, marked with the edition ({@link StatedCause.Written}).
 */
@Term("案由版本")
public enum CauseEdition {
    /** 民事案件案由规定 first edition */
    CIVIL_2008(CauseField.CIVIL, "法发〔2008〕11号", LocalDate.of(2008, 4, 1), LocalDate.of(2011, 3, 31), ""),
    /** 民事案件案由规定 first amendment */
    CIVIL_2011(CauseField.CIVIL, "法〔2011〕41号", LocalDate.of(2011, 4, 1), LocalDate.of(2020, 12, 31), ""),
    /** 民事案件案由规定 second amendment, after the Civil Code */
    CIVIL_2020(CauseField.CIVIL, "法〔2020〕346号", LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), ""),
    /** 民事案件案由规定 third amendment */
    CIVIL_2025(CauseField.CIVIL, "法〔2025〕226号", LocalDate.of(2026, 1, 1), LocalDate.MAX, "civil-2025.tsv"),

    /** 罪名 up to the seventh supplement; its list differs from time to time and is not held */
    CRIMINAL_EARLIER(CauseField.CRIMINAL, "法释〔1997〕9号", LocalDate.of(1997, 12, 16), LocalDate.of(2024, 2, 29), ""),
    /** 罪名 483 charges, with the eighth supplement */
    CRIMINAL_2024(CauseField.CRIMINAL, "法释〔2024〕3号", LocalDate.of(2024, 3, 1), LocalDate.MAX, "criminal-483.tsv"),

    /** 行政案件案由 notice of 2004 */
    ADMINISTRATIVE_2004(
            CauseField.ADMINISTRATIVE, "法发〔2004〕2号", LocalDate.of(2004, 1, 14), LocalDate.of(2020, 12, 31), ""),
    /** 关于行政案件案由的暂行规定 */
    ADMINISTRATIVE_2020(
            CauseField.ADMINISTRATIVE,
            "法发〔2020〕44号",
            LocalDate.of(2021, 1, 1),
            LocalDate.MAX,
            "administrative-2020.tsv");

    private final CauseField field;
    private final String document;
    private final LocalDate from;
    private final LocalDate until;
    private final String file;

    CauseEdition(CauseField field, String document, LocalDate from, LocalDate until, String file) {
        this.field = field;
        this.document = document;
        this.from = from;
        this.until = until;
        this.file = file;
    }

    public CauseField field() {
        return field;
    }

    /** The document that sets the list. */
    public Citation citation() {
        return Citation.of(document, "全文");
    }

    public Validity validity() {
        return new Validity(from, until);
    }

    /** Whether we hold the names of this edition. */
    public boolean isHeld() {
        return !file.isEmpty();
    }

    String file() {
        return file;
    }

    /** The edition in force on the day a case was filed; empty before the first of its field. */
    public static Optional<CauseEdition> inForce(CauseField field, LocalDate filed) {
        return Arrays.stream(values())
                .filter(edition -> edition.field == field && edition.validity().contains(filed))
                .findFirst();
    }
}
