package org.mingjing.court.justice.writs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/** 模板文字 Text with places to be filled. */
@Term("模板文字")
public record TemplateText(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    /** 文字或占位: one of the two. */
    public record Part(String text, @Nullable WritField field) {}

    public TemplateText {
        parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException when a placeholder is unknown or a brace stands alone */
    static TemplateText of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            plain(text.substring(at, place.start()), parts);
            parts.add(new Part("", WritField.of(place.group(1))));
            at = place.end();
        }
        plain(text.substring(at), parts);
        return new TemplateText(parts);
    }

    private static void plain(String text, List<Part> parts) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("a brace alone: " + text);
        }
        if (!text.isEmpty()) {
            parts.add(new Part(text, null));
        }
    }

    List<WritField> fields() {
        List<WritField> fields = new ArrayList<>();
        for (Part part : parts) {
            WritField field = part.field();
            if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }
}
