package org.mingjing.court.justice.fees.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Input;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 费用登记表 The one form on which everything about fees is entered. */
@Component
public class FeeSheetPage {

    private final CaseHeads heads;

    FeeSheetPage(CaseHeads heads) {
        this.heads = heads;
    }

    /**
     * 一张表
     *
     * @param facts what is known, beside what is asked
     * @param note what a person must know before sending it; null: nothing
     */
    public record Sheet(
            String title, List<Fact> facts, @Nullable String note, List<Input> inputs, String send) {

        public Sheet {
            facts = List.copyOf(facts);
            inputs = List.copyOf(inputs);
        }
    }

    public String show(CaseCard card, Sheet sheet, FeeForm form, FormErrors errors, Frame frame, Model model) {
        Sheet marked = new Sheet(
                sheet.title,
                sheet.facts,
                sheet.note,
                sheet.inputs.stream()
                        .map(one -> new Input(one.type(), one.field().errorOf(errors)))
                        .toList(),
                sheet.send);
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "fees"))
                .addAttribute("sheet", marked)
                .addAttribute("errors", errors)
                .addAttribute("revision", form.revision())
                .addAttribute("key", form.key().toString())
                .addAttribute("cancel", "/cases/" + card.id() + "/fees");
        return "justice/fees/web/sheet";
    }
}
