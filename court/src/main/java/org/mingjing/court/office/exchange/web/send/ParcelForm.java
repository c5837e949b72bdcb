package org.mingjing.court.office.exchange.web.send;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.office.exchange.ExchangeRules;
import org.mingjing.court.office.exchange.ParcelRecipient;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 发送表单 */
@Component
public class ParcelForm {

    private static final String DIVISION = "d:";
    private static final String COURT = "c:";

    private final Courts courts;

    ParcelForm(Courts courts) {
        this.courts = courts;
    }

    /**
     * 页面
     *
     * @param divisions of the court but his own; {@code courts} for the office
     * @param carried number and title of the official document that goes along; null: none
     */
    public record Sheet(
            List<Field> fields,
            List<Option> divisions,
            List<Option> courts,
            List<String> ticked,
            @Nullable String recipientError,
            @Nullable UUID document,
            @Nullable String carried,
            Field files,
            String key) {}

    /** 填写内容 */
    record Typed(
            String title,
            String note,
            List<String> to,
            @Nullable UUID document) {}

    Sheet of(Typed typed, @Nullable String carried, UUID key, FormErrors errors, Actor actor, Text text) {
        Field files = Field.of("files", text.of("exchange.files"))
                .hint(text.of(
                        carried == null ? "exchange.files.hint" : "exchange.files.more", ExchangeRules.MOST_FILES));
        return new Sheet(
                List.of(
                        Field.of("title", text.of("exchange.name"))
                                .holding(typed.title())
                                .upTo(ExchangeRules.LONGEST_TITLE)
                                .mandatory()
                                .errorOf(errors),
                        Field.of("note", text.of("exchange.note"))
                                .holding(typed.note())
                                .upTo(ExchangeRules.LONGEST_NOTE)
                                .errorOf(errors)),
                courts.divisions(actor.court()).stream()
                        .filter(one -> !one.id().equals(actor.division()))
                        .map(one -> new Option(DIVISION + one.id().value(), one.name()))
                        .toList(),
                Grants.permits(actor, Permission.DOCUMENTS_OFFICE)
                        ? courts.all().stream()
                                .filter(one -> !one.id().equals(actor.court()))
                                .map(one -> new Option(COURT + one.id().value(), one.name()))
                                .toList()
                        : List.of(),
                typed.to(),
                errors.of("to"),
                typed.document(),
                carried,
                (carried == null ? files.mandatory() : files).errorOf(errors),
                key.toString());
    }

    /** What cannot be read is left out; the desk refuses what is none of his. */
    List<ParcelRecipient> recipients(List<String> typed, CourtId own) {
        List<ParcelRecipient> found = new ArrayList<>();
        for (String one : typed) {
            if (one.startsWith(COURT)) {
                courts.all().stream()
                        .map(known -> known.id())
                        .filter(known -> known.value().equals(one.substring(COURT.length())))
                        .forEach(known -> found.add(new ParcelRecipient(known, null)));
            } else if (one.startsWith(DIVISION)) {
                UUID division = TypedId.of(one.substring(DIVISION.length()));
                if (division != null) {
                    found.add(new ParcelRecipient(own, new DivisionId(division)));
                }
            }
        }
        return found;
    }
}
