package org.mingjing.court.justice.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.FeeRelief;
import org.mingjing.law.fees.ReliefGround;

/** 司法救助申请表 The ground, the papers that prove it, and how much or until when. */
final class ReliefForm {

    private static final Citation PAPERS = Citation.of("诉讼费用交纳办法", "48");
    private static final Citation DEFERRED = Citation.of("诉讼费用交纳办法", "47");

    private ReliefForm() {}

    static List<FormField> fields(List<ReliefGround> grounds, FormField... more) {
        FormField ground = FormField.choice(
                "ground",
                "fee.relief.ground",
                grounds.stream().map(ReliefForm::word).toList());
        FormField paper = FormField.of("paper", "fee.relief.paper", FormField.Kind.WORDS);
        FormField reason = FormField.of("reason", "fee.relief.reason", FormField.Kind.TEXT);
        return Stream.of(List.of(ground), Arrays.asList(more), List.of(paper, reason))
                .flatMap(List::stream)
                .toList();
    }

    static ReliefGround ground(Form form) {
        return ReliefGround.valueOf(
                words(form, "ground").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static @Nullable LocalDate until(Form form) {
        return form.value("until") instanceof FormValue.Day(LocalDate day) ? day : null;
    }

    /** What the law makes of it. */
    static Decision<FeeRelief> relief(
            Form form, boolean naturalPerson, boolean beforeFiling, Money fee, LocalDate today) {
        ReliefGround ground = ground(form);
        if (words(form, "paper").isBlank()) {
            return Decision.refused("fee.relief.noPaper", PAPERS);
        }
        return switch (ground.kind()) {
            case WAIVER -> FeeRelief.waive(ground, naturalPerson, fee);
            case REDUCTION -> FeeRelief.reduce(ground, share(form), fee);
            case DEFERRAL -> deferred(form, ground, beforeFiling, fee, today);
        };
    }

    private static Decision<FeeRelief> deferred(
            Form form, ReliefGround ground, boolean beforeFiling, Money fee, LocalDate today) {
        LocalDate until = until(form);
        return until == null || !until.isAfter(today) || until.isAfter(today.plusYears(1))
                ? Decision.refused("fee.relief.until", DEFERRED)
                : FeeRelief.defer(ground, beforeFiling, fee);
    }

    /** The field that a refusal asks to be filled in otherwise. */
    static @Nullable String faulty(String refusal) {
        return switch (refusal) {
            case "fees.relief.share" -> "share";
            case "fee.relief.until" -> "until";
            case "fee.relief.noPaper" -> "paper";
            default -> null;
        };
    }

    private static BigDecimal share(Form form) {
        return form.value("share") instanceof FormValue.Whole(long percent)
                ? BigDecimal.valueOf(Math.clamp(percent, 0, 100), 2)
                : BigDecimal.ZERO;
    }

    private static String word(ReliefGround ground) {
        return ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Form form, String field) {
        return form.value(field) instanceof FormValue.Words(String text) ? text : "";
    }
}
