package org.mingjing.bench.court;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 表单 A form of a page as a browser would send it back: what it holds, then what is typed over it. */
public final class Form {

    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|select|textarea)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option([^>]*)>");
    private static final Pattern OFFERED = Pattern.compile("<option[^>]*value=\"([^\"]+)\"");
    private static final Pattern SELECT_END = Pattern.compile("</select>");

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();

    private Form(String action) {
        this.action = action;
    }

    /**
     * The first form of the page that is posted and has this field.
     *
     * @throws IOException with the page's words when there is none
     */
    public static Form on(Visitor visitor, String path, String field) throws IOException {
        Visitor.Answer page = visitor.get(path);
        Matcher forms = FORM.matcher(page.text());
        while (forms.find()) {
            String target = attribute(forms.group(1), "action");
            Form form = new Form(target == null || target.isEmpty() ? path : target);
            form.read(forms.group(2));
            if ("post".equals(attribute(forms.group(1), "method")) && form.fields.containsKey(field)) {
                return form;
            }
        }
        throw new IOException(page.status() + " " + page.location() + ": no form with " + field + " on " + path + "\n"
                + page.text()
                        .replaceAll("(?s)<(script|style).*?</\\1>|<[^>]+>", " ")
                        .replaceAll("\\s+", " "));
    }

    /** Types over it. */
    public Form with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** Takes the first that a list offers. */
    public Form first(String field) {
        return with(field, first.getOrDefault(field, ""));
    }

    public Map<String, String> fields() {
        return fields;
    }

    /**
     * Sends it.
     *
     * @return where the answer leads to; empty: the answer is itself the page that comes next
     * @throws IOException with the page's words when it was not taken
     */
    public String send(Visitor visitor) throws IOException {
        Visitor.Answer answer = visitor.post(action, fields);
        String where = answer.location();
        boolean back =
                answer.text().contains("class=\"mj-errors\"") || answer.text().contains("class=\"mj-refusal\"");
        if (answer.status() >= 400 || (where == null && back)) {
            throw new IOException(answer.status() + " " + action + " " + fields + "\n"
                    + answer.text()
                            .replaceAll("(?s)<(script|style).*?</\\1>|<[^>]+>", " ")
                            .replaceAll("\\s+", " "));
        }
        return where == null ? "" : where;
    }

    private void read(String html) {
        Matcher found = FIELD.matcher(html);
        while (found.find()) {
            String name = attribute(found.group(2), "name");
            String type = attribute(found.group(2), "type");
            boolean choice = "radio".equals(type) || "checkbox".equals(type);
            if (name == null
                    || name.equals("_csrf")
                    || (choice && !found.group(2).contains("checked"))) {
                continue;
            }
            String value = switch (found.group(1)) {
                case "select" -> chosen(html.substring(found.end()));
                case "textarea" -> found.group(3);
                default -> attribute(found.group(2), "value");
            };
            fields.put(name, value == null ? "" : value);
            if (found.group(1).equals("select")) {
                Matcher offered = OFFERED.matcher(html.substring(found.end()));
                first.put(name, offered.find() ? offered.group(1) : "");
            }
        }
    }

    private static String chosen(String rest) {
        Matcher end = SELECT_END.matcher(rest);
        String options = end.find() ? rest.substring(0, end.start()) : rest;
        Matcher option = CHOSEN.matcher(options);
        String first = null;
        while (option.find()) {
            String value = attribute(option.group(1), "value");
            first = first == null ? value : first;
            if (option.group(1).contains("selected")) {
                return value == null ? "" : value;
            }
        }
        return first == null ? "" : first;
    }

    private static @Nullable String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : null;
    }
}
