package org.mingjing.court.justice.filing.web.complaint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Money;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.FilingTrait;
import org.mingjing.law.filing.Side;
import org.springframework.util.MultiValueMap;

/**
 * 诉状表单 A complaint as typed, whole or half; parties come and go without anything being kept.
 *
 * @param competent 受理法院; empty: the court itself
 */
record ComplaintForm(
        String competent,
        String channel,
        String kind,
        String receivedOn,
        String cause,
        String amount,
        String claims,
        String grounds,
        String connection,
        Set<FilingTrait> stated,
        Set<FilingItem> handedIn,
        Map<String, String> elements,
        List<LitigantForm> litigants) {

    static final int MOST_LITIGANTS = 60;
    static final int WORDS = 100;
    static final int TEXT = 10_000;

    /** 千分位 As amounts are written on paper. */
    private static final String GROUPED = "\\d{1,3}([,，]\\d{3})+(\\.\\d{1,2})?";

    /** 一亿亿元以下 So that the amount stays within a whole number of fen. */
    static final String YUAN = "\\d{1,14}(\\.\\d{1,2})?";

    ComplaintForm {
        stated = Set.copyOf(stated);
        handedIn = Set.copyOf(handedIn);
        elements = Map.copyOf(elements);
        litigants = List.copyOf(litigants);
    }

    static ComplaintForm empty(LocalDate today) {
        return new ComplaintForm(
                "",
                FilingChannel.WINDOW.word(),
                FilingKind.CIVIL.name(),
                today.toString(),
                "",
                "",
                "",
                "",
                "",
                Set.of(),
                Set.of(FilingItem.DECENT_WORDS), // wanting only where abuse was found
                Map.of(),
                List.of(LitigantForm.empty(Side.CLAIMANT), LitigantForm.empty(Side.OPPONENT)));
    }

    static ComplaintForm of(Filing filing) {
        Complaint complaint = filing.complaint();
        Money amount = complaint.amount();
        return new ComplaintForm(
                "",
                filing.channel().word(),
                complaint.kind().name(),
                complaint.receivedOn().toString(),
                complaint.cause(),
                amount == null ? "" : amount.yuan().toPlainString(),
                complaint.claims(),
                complaint.grounds(),
                complaint.connection(),
                complaint.stated(),
                complaint.handedIn(),
                complaint.elements(),
                complaint.litigants().stream().map(LitigantForm::of).toList());
    }

    static ComplaintForm typed(MultiValueMap<String, String> typed) {
        String count = TypedWords.of(typed, "litigants");
        int litigants = count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), MOST_LITIGANTS) : 0;
        return new ComplaintForm(
                TypedWords.of(typed, "competent"),
                TypedWords.of(typed, "channel"),
                TypedWords.of(typed, "kind"),
                TypedWords.of(typed, "receivedOn"),
                TypedWords.of(typed, "cause"),
                yuan(TypedWords.of(typed, "amount")),
                TypedWords.of(typed, "claims"),
                TypedWords.of(typed, "grounds"),
                TypedWords.of(typed, "connection"),
                ticked(Complaint.STATED, typed),
                ticked(EnumSet.allOf(FilingItem.class), typed),
                ElementFields.typed(typed),
                IntStream.range(0, litigants)
                        .mapToObj(index -> LitigantForm.typed(typed, index))
                        .toList());
    }

    /** @param act {@code add}, {@code remove-2}, or {@code elements}, which only shows the form of the cause */
    ComplaintForm after(String act) {
        List<LitigantForm> changed = new ArrayList<>(litigants);
        if (act.equals("add") && changed.size() < MOST_LITIGANTS) {
            changed.add(LitigantForm.empty(Side.OPPONENT));
        } else if (act.matches("remove-\\d{1,3}")) {
            int index = Integer.parseInt(act.substring("remove-".length()));
            if (index < changed.size()) {
                changed.remove(index);
            }
        }
        return new ComplaintForm(
                competent,
                channel,
                kind,
                receivedOn,
                cause,
                amount,
                claims,
                grounds,
                connection,
                stated,
                handedIn,
                elements,
                changed);
    }

    /** What cannot be taken in as it was typed. What is merely missing is taken in, and told (登记立案规定 2, 7). */
    FormErrors check(LocalDate today, Text text) {
        FormErrors errors = FormErrors.NONE;
        LocalDate day = TypedDay.of(receivedOn);
        if (day == null || day.isAfter(today)) {
            errors = errors.and("receivedOn", text.of("filing.error.receivedOn"));
        }
        if (!amount.isEmpty() && !amount.matches(YUAN)) {
            errors = errors.and("amount", text.of("filing.error.amount"));
        }
        if (cause.length() > WORDS) {
            errors = errors.and("cause", text.of("filing.error.long", WORDS));
        }
        if (connection.length() > TEXT || claims.length() > TEXT || grounds.length() > TEXT) {
            errors = errors.and(
                    connection.length() > TEXT ? "connection" : claims.length() > TEXT ? "claims" : "grounds",
                    text.of("filing.error.long", TEXT));
        }
        errors = claimant(ElementFields.check(this, errors, text), text);
        for (int index = 0; index < litigants.size(); index++) {
            if (!litigants.get(index).blank()) {
                errors = litigants.get(index).check(index, errors, text);
            }
        }
        return errors;
    }

    /** 谁起诉 Of whom nothing at all is known cannot be told what is missing: one claimant has to be named. */
    private FormErrors claimant(FormErrors errors, Text text) {
        if (litigants.stream().anyMatch(one -> one.claims() && !one.blank())) {
            return errors;
        }
        return IntStream.range(0, litigants.size())
                .filter(index -> litigants.get(index).claims())
                .mapToObj(index -> errors.and("name-" + index, text.of("filing.error.claimant")))
                .findFirst()
                .orElseGet(() -> errors.and(null, text.of("filing.error.claimant")));
    }

    /** Only once {@link #check} found nothing. */
    Complaint complaint(LocalDate received) {
        return new Complaint(
                FilingKind.valueOf(kind),
                received,
                cause,
                claims,
                grounds,
                connection,
                money(),
                litigants.stream()
                        .filter(one -> !one.blank())
                        .map(LitigantForm::litigant)
                        .toList(),
                stated,
                handedIn,
                ElementFields.told(this));
    }

    private static <E extends Enum<E>> Set<E> ticked(Set<E> possible, MultiValueMap<String, String> typed) {
        return possible.stream()
                .filter(one -> TypedWords.of(typed, one.name()).equals("true"))
                .collect(Collectors.toSet());
    }

    /** 120,000.00 is 120000.00: what a court writes with marks between the thousands is read with them. */
    static String yuan(String typed) {
        return typed.matches(GROUPED) ? typed.replaceAll("[,，]", "") : typed;
    }

    private @Nullable Money money() {
        return amount.isEmpty() ? null : Money.ofYuan(new BigDecimal(amount));
    }
}
