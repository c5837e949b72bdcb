package org.mingjing.court.insight.radar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.law.register.RegisterFile;

/**
 * 扣除事由的迹象 What of a case's timeline and papers tells that a ground began or ended.
 *
 * @param begun message keys of happenings
 * @param over message keys of happenings
 * @param papers words in the title of a paper whose arrival ends the ground
 * @param usual after so many days somebody has to look, whatever the file tells; set by the court, not by law
 */
record GroundSigns(List<String> begun, List<String> over, List<String> papers, int usual) {

    private static final Map<String, GroundSigns> ALL =
            RegisterFile.beside(GroundSigns.class, "/radar/ground-signs.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.text("ground"),
                            row -> new GroundSigns(
                                    words(row.text("begun"), word -> "cases.event." + word),
                                    words(row.text("over"), word -> "cases.event." + word),
                                    words(row.text("papers"), Function.identity()),
                                    Integer.parseInt(row.text("usual")))));
    private static final GroundSigns NONE = new GroundSigns(List.of(), List.of(), List.of(), 180);

    static GroundSigns of(String ground) {
        return ALL.getOrDefault(ground, NONE);
    }

    private static List<String> words(String text, Function<String, String> key) {
        return Arrays.stream(text.split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(key)
                .toList();
    }
}
