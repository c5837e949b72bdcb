package org.mingjing.court.justice.preservation.web.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.preservation.Measure;
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.Review;
import org.mingjing.court.justice.preservation.ReviewOutcome;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Money;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.MeasureTerm;
import org.mingjing.law.preservation.SecurityBound;
import org.mingjing.law.preservation.SecurityForm;
import org.mingjing.law.preservation.SecurityWaiver;
import org.springframework.util.MultiValueMap;

/** 办理保全的表单项 Each deed asks only for what belongs to it. */
final class ActFields {

    private static final int LINE = 200;
    private static final int WORDS = 500;

    private final Preservation of;
    private final @Nullable MultiValueMap<String, String> typed;
    private final Frame frame;
    private final Text text;

    ActFields(Preservation of, @Nullable MultiValueMap<String, String> typed, Frame frame) {
        this.of = of;
        this.typed = typed;
        this.frame = frame;
        this.text = frame.text();
    }

    List<Input> inputs(Deed deed, @Nullable Measure measure, FormErrors errors) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                "date",
                field("on", "preserve.on." + deed.word(), frame.today())
                        .between(of.petition().receivedAt().toLocalDate(), frame.today())
                        .mandatory()));
        inputs.addAll(own(deed, measure));
        return inputs.stream()
                .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                .toList();
    }

    List<Field> checks(Deed deed) {
        return deed == Deed.LIFT && of.petition().contested()
                ? List.of(field("consent", "preserve.consent", null))
                : List.of();
    }

    private List<Input> own(Deed deed, @Nullable Measure measure) {
        return switch (deed) {
            case ORDER -> List.of(amount(bound().most(), hint(bound())));
            case WAIVE ->
                List.of(select(
                        "ground", "preserve.waiver", SecurityWaiver.values(), one -> "preservation.waiver." + one));
            case GIVE -> give();
            case RULE -> rule();
            case TAKE -> take();
            case ASK -> ask();
            case DECIDE -> decide();
            case SUE, PASS -> List.of(line("number", "preserve.number." + deed.word(), true));
            case RENEW -> renew(Objects.requireNonNull(measure));
            case LIFT ->
                List.of(
                        select("ground", "preserve.ground", LiftGround.values(), one -> "preservation.lift." + one),
                        words("reasons", "preserve.reasons", true));
            case LAPSE -> List.of(words("reasons", "preserve.remark", false));
        };
    }

    private SecurityBound bound() {
        return of.bound();
    }

    private List<Input> give() {
        Money ordered = of.security().ordered();
        Money least = bound().least();
        List<Input> inputs = new ArrayList<>(List.of(
                select("form", "preserve.form", SecurityForm.values(), one -> "preservation.security." + one),
                amount(ordered == null ? least : ordered, hint(bound())),
                line("by", "preserve.by", false)));
        if (least != null) {
            inputs.add(new Input(
                    "textarea",
                    field("special", "preserve.special", null).upTo(WORDS).hint(text.of("preserve.special.hint"))));
        }
        return inputs;
    }

    private List<Input> rule() {
        List<Input> inputs = new ArrayList<>(List.of(
                new Input(
                        "select",
                        field("granted", "preserve.granted", null)
                                .mandatory()
                                .choices(List.of(
                                        new Option("YES", text.of("preserve.granted.yes")),
                                        new Option("NO", text.of("preserve.granted.no"))))),
                new Input(
                        "text",
                        field("at", "preserve.at", null).mandatory().upTo(5).hint(text.of("preserve.hour.hint"))),
                line("number", "preserve.rulingNumber", false)));
        if (of.petition().amount() != null) {
            inputs.add(new Input(
                    "text",
                    field("amount", "preserve.rulingAmount", plain(of.petition().amount()))
                            .hint(text.of("preserve.rulingAmount.hint"))));
        }
        inputs.add(words("reasons", "preserve.reasons", true));
        return inputs;
    }

    private List<Input> take() {
        List<MeasureKind> kinds = MeasureKind.of(of.petition().kind());
        List<Input> inputs = new ArrayList<>(List.of(
                select(
                        "kind",
                        "preserve.measureKind",
                        kinds.toArray(MeasureKind[]::new),
                        one -> "preservation.measure." + one),
                line("asset", "preserve.asset", true),
                line("place", "preserve.place", false)));
        if (kinds.stream().anyMatch(MeasureKind::limited)) {
            inputs.add(new Input(
                    "text",
                    field("amount", "preserve.measureAmount", null).hint(text.of("preserve.measureAmount.hint"))));
        }
        inputs.add(line("authority", "preserve.authority", false));
        if (kinds.stream().anyMatch(MeasureKind::limited)) {
            inputs.add(new Input("date", field("until", "preserve.until", null).hint(text.of("preserve.until.hint"))));
        }
        return inputs;
    }

    private List<Input> ask() {
        List<Option> parties = Stream.of(
                        of.petition().applicant(), of.petition().respondent())
                .map(name -> new Option(name, name))
                .toList();
        return List.of(
                new Input(
                        "text",
                        field("party", "preserve.party", null)
                                .mandatory()
                                .upTo(LINE)
                                .choices(parties)
                                .hint(text.of("preserve.party.hint"))),
                new Input(
                        "date",
                        field("receivedOn", "preserve.receivedOn", null)
                                .mandatory()
                                .between(
                                        of.ruling() == null ? null : of.ruling().on(), frame.today())),
                words("grounds", "preserve.grounds", true));
    }

    private List<Input> decide() {
        List<Option> asked = of.reviews().stream()
                .filter(Review::open)
                .map(review -> new Option(review.party(), review.party()))
                .toList();
        List<Input> inputs = new ArrayList<>(List.of(
                new Input(
                        "select",
                        field(
                                        "party",
                                        "preserve.party",
                                        asked.isEmpty()
                                                ? null
                                                : asked.getFirst().value())
                                .mandatory()
                                .choices(asked)),
                select(
                        "outcome",
                        "preserve.outcome",
                        ReviewOutcome.values(),
                        one -> "preserve.outcome." + one.word())));
        if (of.petition().amount() != null) {
            inputs.add(new Input(
                    "text",
                    field("amount", "preserve.changedAmount", null).hint(text.of("preserve.changedAmount.hint"))));
        }
        inputs.add(words("reasons", "preserve.reasons", true));
        return inputs;
    }

    private List<Input> renew(Measure measure) {
        LocalDate latest = MeasureTerm.longest(measure.kind(), frame.today())
                .map(MeasureTerm::latest)
                .orElse(null);
        return List.of(
                new Input(
                        "date",
                        field("requestedOn", "preserve.requestedOn", null)
                                .between(measure.since(), frame.today())
                                .hint(text.of("preserve.requestedOn.hint"))),
                new Input(
                        "date",
                        field("until", "preserve.newUntil", latest)
                                .between(measure.expiresOn(), latest)
                                .mandatory()
                                .hint(text.of("preserve.newUntil.hint", text.date(latest)))));
    }

    private String hint(SecurityBound bound) {
        Money least = bound.least();
        Money most = bound.most();
        if (most != null) {
            return text.of(
                    "preserve.bound.most", most.toString(), bound.citation().toString());
        }
        return least == null
                ? text.of("preserve.bound.open", bound.citation().toString())
                : text.of(
                        "preserve.bound.least",
                        least.toString(),
                        bound.citation().toString());
    }

    private Input amount(@Nullable Money held, String hint) {
        return new Input(
                "text",
                field("amount", "preserve.securityAmount", plain(held))
                        .mandatory()
                        .hint(hint));
    }

    private static @Nullable String plain(@Nullable Money money) {
        return money == null ? null : money.yuan().toPlainString();
    }

    private Input line(String name, String label, boolean mandatory) {
        Field field = field(name, label, null).upTo(LINE);
        return new Input("text", mandatory ? field.mandatory() : field);
    }

    private Input words(String name, String label, boolean mandatory) {
        Field field = field(name, label, null).upTo(WORDS);
        return new Input("textarea", mandatory ? field.mandatory() : field);
    }

    private <E extends Enum<E>> Input select(String name, String label, E[] among, Function<E, String> key) {
        return new Input(
                "select",
                field(name, label, null)
                        .mandatory()
                        .choices(Arrays.stream(among)
                                .map(one -> new Option(one.name(), text.of(key.apply(one))))
                                .toList()));
    }

    private Field field(String name, String label, @Nullable Object held) {
        return Field.of(name, text.of(label)).holding(typed == null ? held : typed.getFirst(name));
    }
}
