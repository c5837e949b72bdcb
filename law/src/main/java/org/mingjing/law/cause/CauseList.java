package org.mingjing.law.cause;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/** 案由表 The entries of one edition as a tree; empty for an edition whose names are not held. */
@Term("案由表")
public final class CauseList {

    private final CauseEdition edition;
    private final Map<String, Cause> byCode;
    private final Map<String, List<Cause>> byParent;

    private CauseList(CauseEdition edition, Map<String, Cause> byCode) {
        this.edition = edition;
        this.byCode = byCode;
        this.byParent = byCode.values().stream()
                .collect(Collectors.groupingBy(cause -> cause.parent().orElse("")));
    }

    static CauseList read(CauseEdition edition) {
        Map<String, Cause> byCode = new LinkedHashMap<>();
        if (edition.isHeld()) {
            for (var row : RegisterFile.beside(CauseList.class, edition.file()).rows()) {
                String code = row.text("code");
                byCode.put(
                        code,
                        new Cause(
                                edition,
                                code,
                                Integer.parseInt(row.text("level")),
                                Optional.of(row.text("parent")).filter(parent -> !parent.isEmpty()),
                                row.text("name"),
                                article(row)));
            }
        }
        return new CauseList(edition, byCode);
    }

    private static Optional<Citation> article(RegisterFile.Row row) {
        String cited = row.cells().getOrDefault("article", "");
        int space = cited.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(Citation.of(cited.substring(0, space), cited.substring(space + 1)));
    }

    public CauseEdition edition() {
        return edition;
    }

    /** All entries, in the order of the text. */
    public List<Cause> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Cause> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The entry of exactly this name; the lowest where a part and its only section share it, as the rule on choosing wants. */
    public Optional<Cause> byName(String name) {
        return byCode.values().stream()
                .filter(cause -> cause.name().equals(name))
                .max(Comparator.comparingInt(Cause::level));
    }

    /** The entries directly below. */
    public List<Cause> below(Cause cause) {
        return byParent.getOrDefault(cause.code(), List.of());
    }

    /** From the first level down to the entry itself. */
    public List<Cause> path(Cause cause) {
        Deque<Cause> path = new ArrayDeque<>();
        Optional<Cause> next = Optional.of(cause);
        while (next.isPresent()) {
            path.addFirst(next.get());
            next = next.flatMap(Cause::parent).flatMap(this::byCode);
        }
        return List.copyOf(path);
    }

    /** What a person may mean who has typed this much: names that begin with it first, then names that contain it. */
    public List<Cause> search(String typed, int most) {
        String part = typed.strip();
        if (part.isEmpty()) {
            return List.of();
        }
        return byCode.values().stream()
                .filter(cause -> cause.name().contains(part))
                .sorted(Comparator.comparing(cause -> !cause.name().startsWith(part)))
                .limit(most)
                .toList();
    }
}
