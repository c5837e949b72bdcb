package org.mingjing.law.assignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/** 工作量 What a judge carries, in hundredths of an ordinary case: each case by its weight and by how much of it still asks for work. */
@Term("工作量")
public final class Workload {

    private static final Map<LoadPart, Integer> PERCENT = percents();

    private Workload() {}

    /** The load of a judge with these cases. */
    public static int of(List<Lines> docket) {
        return docket.stream()
                .mapToInt(lines -> CaseWeights.of(lines.typeWord()) * lines.count() * percent(lines.part()) / 100)
                .sum();
    }

    /** How much of its weight a case of this part counts. */
    public static int percent(LoadPart part) {
        return PERCENT.getOrDefault(part, 100);
    }

    /** Received this year, by weight alone; what the quota of leaders is measured with. */
    public static int received(List<Lines> docket) {
        return docket.stream()
                .filter(lines -> lines.part() == LoadPart.RECEIVED_THIS_YEAR)
                .mapToInt(lines -> CaseWeights.of(lines.typeWord()) * lines.count())
                .sum();
    }

    private static Map<LoadPart, Integer> percents() {
        Map<LoadPart, Integer> percents = new EnumMap<>(LoadPart.class);
        RegisterFile.beside(Workload.class, "load-parts.tsv")
                .rows()
                .forEach(
                        row -> percents.put(LoadPart.valueOf(row.text("part")), Integer.parseInt(row.text("percent"))));
        return percents;
    }

    /** 同类案件 So many cases of one type word in one part of a judge's docket. */
    @Term("同类案件")
    public record Lines(LoadPart part, String typeWord, int count) {}
}
