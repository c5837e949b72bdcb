package org.mingjing.law.filing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjing.kernel.Term;
import org.mingjing.law.cause.Cause;
import org.mingjing.law.cause.Causes;
import org.mingjing.law.register.RegisterFile;

/**
 * 要素式诉状 What a complaint of one of the commonest causes tells item by item, instead of in free words.
 *
 * @param id names the form in message keys
 * @param cause 案由 it is for, with all that stand under it
 */
@Term("要素式诉状")
public record ElementForm(String id, String cause, List<Element> elements) {

    private static final List<ElementForm> HELD = read();

    public ElementForm {
        elements = List.copyOf(elements);
    }

    /** The forms held here, the commonest causes first. */
    public static List<ElementForm> held() {
        return HELD;
    }

    /** The form for a cause of the edition in force on that day; empty where there is none. */
    public static Optional<ElementForm> of(FilingKind kind, String cause, LocalDate on) {
        if (kind != FilingKind.CIVIL || cause.isBlank()) {
            return Optional.empty();
        }
        List<String> path = Causes.inForce(kind.causeField(), on)
                .flatMap(list -> list.byName(cause).map(list::path))
                .map(causes -> causes.stream().map(Cause::name).toList())
                .orElse(List.of());
        return HELD.stream()
                .filter(form -> form.cause().equals(cause) || path.contains(form.cause()))
                .findFirst();
    }

    /** Which of the needed elements are not told. */
    public List<Element> missing(Map<String, String> told) {
        return elements.stream()
                .filter(one -> one.needed() && told.getOrDefault(one.key(), "").isBlank())
                .toList();
    }

    private static List<ElementForm> read() {
        return RegisterFile.beside(ElementForm.class, "elements.tsv").rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("form"), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(form -> new ElementForm(
                        form.getKey(),
                        form.getValue().getFirst().text("cause"),
                        form.getValue().stream()
                                .map(row -> new Element(
                                        row.text("element"),
                                        ElementKind.valueOf(row.text("kind")),
                                        row.text("needed").equals("yes")))
                                .toList()))
                .toList();
    }
}
