package org.mingjing.court.foundation.paper;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.paper.LaidPaper.Run;
import org.mingjing.court.foundation.paper.LineBreaks.Placed;
import org.mingjing.court.foundation.paper.LineBreaks.Sign;
import org.mingjing.court.foundation.paper.PaperFonts.Face;

/** 主体 The rows between the head and the imprint (GB/T 9704-2012, 7.3). */
final class OfficialRows {

    private static final double TWO = 2 * Metre.BODY;
    private static final double FOUR = 4 * Metre.BODY;

    private final Type type;
    private final OfficialTables tables;
    private final List<Row> rows = new ArrayList<>();

    OfficialRows(Type type) {
        this.type = type;
        this.tables = new OfficialTables(type);
    }

    List<Row> of(OfficialPaper paper) {
        if (paper.form() != OfficialForm.ORDER) {
            title(paper.title());
        }
        if (!paper.recipients().isEmpty()) {
            String to = String.join(OfficialWords.of("comma"), paper.recipients()) + "\uff1a";
            text(type.signs(to, Face.BODY, Metre.BODY), 0, 0);
        }
        parts(paper.parts());
        attachmentsNote(paper.attachments());
        int text = rows.size();
        closing(paper);
        keepWithText(text);
        for (int i = 0; i < paper.attachments().size(); i++) {
            attachment(paper.attachments().get(i), paper.attachments().size() > 1 ? i + 1 : 0);
        }
        return rows;
    }

    private void title(String title) {
        if (title.isEmpty()) {
            return;
        }
        int most = (int) (Metre.WIDTH / Metre.TITLE);
        for (String line : TitleShape.lines(title, most)) {
            double top = (Metre.BODY - Metre.TITLE) / 2;
            rows.add(Row.of(type.centred(line, Face.TITLE, Metre.TITLE, false, top))
                    .kept());
        }
        rows.add(Row.BLANK.kept());
    }

    private void parts(List<OfficialPart> parts) {
        HeadingNumbers numbers = new HeadingNumbers();
        for (OfficialPart part : parts) {
            switch (part) {
                case OfficialPart.Heading(int level, String text) -> heading(level, numbers.next(level) + text);
                case OfficialPart.Paragraph(String text) -> text(type.signs(text, Face.BODY, Metre.BODY), TWO, 0);
                case OfficialPart.Table table -> rows.addAll(tables.rows(table));
            }
        }
    }

    private void heading(int level, String text) {
        Face face = level == 1 ? Face.HEI : level == 2 ? Face.KAI : Face.BODY;
        int from = rows.size();
        text(type.signs(text, face, Metre.BODY), TWO, 0);
        keep(from, rows.size());
    }

    /** 附件说明 a blank line below the text; several names stand under one another. */
    private void attachmentsNote(List<OfficialPaper.Attachment> attachments) {
        if (attachments.isEmpty()) {
            return;
        }
        rows.add(Row.BLANK.kept());
        String label = OfficialWords.of("attachments");
        double after = TWO + type.width(label, Face.BODY, Metre.BODY);
        for (int i = 0; i < attachments.size(); i++) {
            String number = attachments.size() == 1 ? "" : (i + 1) + ".";
            String before = i == 0 ? label + number : number;
            double from = i == 0 ? TWO : after;
            double hang = from + type.width(before, Face.BODY, Metre.BODY);
            text(type.signs(before + attachments.get(i).name(), Face.BODY, Metre.BODY), from, hang);
        }
    }

    private void closing(OfficialPaper paper) {
        OfficialPaper.Closing closing = paper.closing();
        String day = closing.day() == null ? "" : OfficialWords.date(closing.day());
        switch (paper.form()) {
            case DOCUMENT, LETTER -> signed(closing.organ(), day);
            case ORDER -> ordered(closing, day);
            case MINUTES -> {
                attended("present", closing.present());
                attended("absent", closing.absent());
                attended("observers", closing.observers());
            }
        }
        if (!paper.note().isEmpty()) {
            rows.set(rows.size() - 1, rows.getLast().kept());
            text(type.signs(OfficialWords.of("note", paper.note()), Face.BODY, Metre.BODY), TWO, 0);
        }
    }

    /** 加盖印章 the day four signs from the right, the organ centred above it, the seal over both. */
    private void signed(String organ, String day) {
        String under = day.isEmpty() ? organ : day;
        double width = type.width(under, Face.BODY, Metre.BODY);
        double organWidth = type.width(organ, Face.BODY, Metre.BODY);
        double right = Metre.RIGHT - FOUR;
        double centre = Math.min(right - width / 2, Metre.RIGHT - organWidth / 2);
        rows.add(Row.BLANK.kept());
        rows.add(Row.BLANK.kept());
        Row name = Row.of(at(organ, centre - organWidth / 2)).sealedAt(centre);
        rows.add(day.isEmpty() ? name : name.kept());
        if (!day.isEmpty()) {
            rows.add(Row.of(at(day, centre - width / 2)));
        }
    }

    /** 加盖签名章 two blank lines below the text, four signs from the right, the post two signs before it; the day a blank line below. */
    private void ordered(OfficialPaper.Closing closing, String day) {
        double right = Metre.RIGHT - FOUR;
        double person = right - type.width(closing.person(), Face.KAI, Metre.BODY);
        rows.add(Row.BLANK.kept());
        rows.add(Row.BLANK.kept());
        List<Run> line = new ArrayList<>(type.line(closing.person(), Face.KAI, Metre.BODY, false, person, 0));
        line.addAll(type.ending(closing.post(), Face.BODY, Metre.BODY, person - TWO, 0));
        rows.add(Row.of(line).kept());
        rows.add(Row.BLANK.kept());
        rows.add(Row.of(type.ending(day, Face.BODY, Metre.BODY, right, 0)));
    }

    private void attended(String role, String people) {
        if (people.isEmpty()) {
            return;
        }
        rows.add(Row.BLANK.kept());
        List<Sign> signs = new ArrayList<>(type.signs(OfficialWords.of(role), Face.HEI, Metre.BODY));
        double hang = TWO + LineBreaks.width(signs);
        signs.addAll(type.signs(people, Face.BODY, Metre.BODY));
        text(signs, TWO, hang);
    }

    /** 附件 on a page of its own: its word flush left on the first line, its title centred on the third. */
    private void attachment(OfficialPaper.Attachment attachment, int number) {
        if (attachment.parts().isEmpty()) {
            return;
        }
        String label = number == 0
                ? OfficialWords.of("attachment")
                : OfficialWords.of("numberedAttachment", Integer.toString(number));
        rows.add(Row.of(type.line(label, Face.HEI, Metre.BODY, false, Metre.LEFT, 0))
                .turning());
        rows.add(Row.BLANK);
        title(attachment.name());
        parts(attachment.parts());
    }

    /** The signature never stands on a page without text: the last two lines go with it. */
    private void keepWithText(int text) {
        keep(Math.max(0, text - 2), text);
    }

    private void keep(int from, int to) {
        for (int row = from; row < to; row++) {
            rows.set(row, rows.get(row).kept());
        }
    }

    private List<Run> at(String text, double left) {
        return type.line(text, Face.BODY, Metre.BODY, false, left, 0);
    }

    private void text(List<Sign> signs, double first, double later) {
        for (List<Placed> line : LineBreaks.lines(signs, first, later, Metre.WIDTH)) {
            rows.add(Row.of(Type.runs(line, Metre.BODY, false, Metre.LEFT, 0)));
        }
    }
}
