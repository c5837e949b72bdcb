package org.mingjing.court.justice.hearings.web.book;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.hearings.HearingMode;
import org.mingjing.court.justice.hearings.Scrutiny;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.justice.hearings.web.book.BookChoices.Choices;
import org.mingjing.court.justice.hearings.web.book.BookView.Checked;
import org.mingjing.court.justice.hearings.web.book.BookView.Moving;
import org.mingjing.court.justice.hearings.web.book.BookView.Slot;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.law.hearing.HearingKind;
import org.mingjing.law.hearing.HearingPoint.Verdict;

/** 排期页的填写 Fields of the form, and what the check said. */
final class BookViews {

    private static final List<Option> HOURS = Stream.of(
                    "08:30", "09:00", "09:30", "10:00", "10:30", "11:00", "11:30", "12:00", "13:30", "14:00", "14:30",
                    "15:00", "15:30", "16:00", "16:30", "17:00", "17:30")
            .map(hour -> new Option(hour, hour))
            .toList();

    private final HearingForm form;
    private final Choices choices;
    private final Frame frame;
    private final Text text;
    private final FormErrors errors;

    BookViews(HearingForm form, Choices choices, FormErrors errors, Frame frame) {
        this.form = form;
        this.choices = choices;
        this.errors = errors;
        this.frame = frame;
        this.text = frame.text();
    }

    /** Where the form goes and comes from. */
    record Place(String title, String action, String cancel, String key, int revision) {}

    BookView of(Place place, @Nullable Scrutiny scrutiny, @Nullable Moving moving) {
        boolean open = scrutiny != null && !scrutiny.open().isEmpty();
        Field because = field("because").holding(form.because()).upTo(HearingForm.TEXT);
        return new BookView(
                place.title(),
                place.action(),
                place.cancel(),
                place.key(),
                place.revision(),
                what(),
                when(),
                bench(),
                choices.judges().stream()
                        .map(judge -> Field.of("member-" + judge.value(), judge.label())
                                .holding(form.members().contains(judge.value())))
                        .toList(),
                parties(choices.parties()),
                field("counsel")
                        .holding(form.counsel())
                        .hint(text.of("hearings.counsel.hint"))
                        .upTo(HearingForm.TEXT),
                law(),
                (open ? because.hint(text.of("hearings.because.hint")) : because).errorOf(errors),
                scrutiny == null ? null : checked(scrutiny),
                moving,
                errors);
    }

    private List<Field> what() {
        return errorsOf(
                field("kind").holding(form.kind()).mandatory().choices(kinds()),
                field("mode").holding(form.mode()).mandatory().choices(modes()),
                field("room")
                        .holding(form.room())
                        .hint(text.of("hearings.room.hint"))
                        .choices(choices.rooms()),
                field("police").holding(form.police()).between(0, null));
    }

    private List<Field> when() {
        return errorsOf(
                field("day").holding(form.day()).mandatory().between(frame.today(), null),
                field("from").holding(form.from()).mandatory().choices(HOURS),
                field("to").holding(form.to()).mandatory().choices(HOURS));
    }

    private List<Field> bench() {
        return errorsOf(
                field("judge").holding(form.judge()).mandatory().choices(choices.judges()),
                field("clerk").holding(form.clerk()).mandatory().choices(choices.clerks()));
    }

    private List<Field> law() {
        return errorsOf(
                field("publicly").holding(form.publicly()),
                field("servedOn").holding(form.servedOn()).hint(text.of("hearings.servedOn.hint")),
                field("waived").holding(form.waived()),
                field("gapExcused").holding(form.gapExcused()));
    }

    private List<Field> parties(List<NewParty> known) {
        return IntStream.range(0, known.size())
                .mapToObj(index -> Field.of(
                                "party-" + index,
                                text.of("cases.party." + known.get(index).role().word()) + " "
                                        + known.get(index).name())
                        .holding(form.parties().contains(index)))
                .toList();
    }

    private List<Option> kinds() {
        return Arrays.stream(HearingKind.values())
                .map(kind -> new Option(kind.name(), text.of("hearing.kind." + kind.name())))
                .toList();
    }

    private List<Option> modes() {
        return Arrays.stream(HearingMode.values())
                .map(mode -> new Option(mode.word(), text.of("hearings.mode." + mode.word())))
                .toList();
    }

    private Checked checked(Scrutiny scrutiny) {
        return new Checked(
                HearingWords.lines(scrutiny.broken(), text),
                HearingWords.lines(scrutiny.open(), text),
                HearingWords.lines(scrutiny.of(Verdict.KEPT), text),
                scrutiny.free().stream().map(this::slot).toList(),
                new LedgerView(
                        text.of("hearings.earliest", scrutiny.earliest().day()),
                        null,
                        ClockReading.lines(scrutiny.earliest().ledger(), text.locale()),
                        List.of(),
                        ""));
    }

    private Slot slot(RoomTime time) {
        LocalDate day = time.day();
        return new Slot(
                day + "/" + time.from() + "/" + time.to(),
                text.date(day) + " "
                        + text.of("calendar.weekday." + day.getDayOfWeek().getValue()) + " " + time.hours());
    }

    private Field field(String name) {
        return Field.of(name, text.of("hearings.field." + name));
    }

    private List<Field> errorsOf(Field... fields) {
        return Arrays.stream(fields).map(one -> one.errorOf(errors)).toList();
    }
}
