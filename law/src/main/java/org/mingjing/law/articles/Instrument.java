package org.mingjing.law.articles;

import java.util.List;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.Validity;

/**
 * 规范性文件 A statute, judicial interpretation or other document that rules cite.
 *
 * @param shortName the usual short name, e.g. 民诉法
 * @param aliases other names it is cited by
 * @param title full title
 * @param number 文号 number of the document, empty for statutes
 * @param edition year of the wording, as citations name it: 民诉法(2023)
 * @param validity since when the text held here, or the document where no text is held, is in force
 * @param textAsOf when the text was taken, e.g. 2026-06; empty where no text is held
 * @param remark what is not settled, empty where nothing is
 */
@Term("规范性文件")
public record Instrument(
        String shortName,
        List<String> aliases,
        String title,
        String number,
        String edition,
        Validity validity,
        String textAsOf,
        String remark) {

    public Instrument {
        aliases = List.copyOf(aliases);
    }

    /** Whether we hold the text of the cited articles, or only the title. */
    public boolean hasText() {
        return !textAsOf.isEmpty();
    }
}
