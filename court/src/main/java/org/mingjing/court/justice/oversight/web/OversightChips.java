package org.mingjing.court.justice.oversight.web;

import java.util.List;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseChips;
import org.mingjing.court.justice.oversight.OversightBook;
import org.mingjing.court.justice.oversight.SupervisionMark;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.springframework.stereotype.Component;

/** 四类案件标签 */
@Component
class OversightChips implements CaseChips {

    private final OversightBook book;

    OversightChips(OversightBook book) {
        this.book = book;
    }

    @Override
    public List<Chip> of(CaseCard card, Text text) {
        return book.marks(card.id()).stream().anyMatch(SupervisionMark::stands)
                ? List.of(Chip.of(text.of("oversight.chip"), Tone.WARN))
                : List.of();
    }
}
