package org.mingjing.law.courts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/**
 * 省级区域 A province, or what stands beside the provinces in court codes: 兵 (Xinjiang Production and Construction Corps), 军
 * (military courts).
 *
 * @param character the character in court codes, e.g. 浙
 * @param regionCode first two digits of the region code, empty for 兵 and 军
 */
@Term("省级区域")
public record Province(char character, String name, String regionCode) {

    private static final Map<Character, Province> ALL = read();

    /** The province whose character begins a court code; empty for the Supreme People's Court. */
    public static Optional<Province> of(CourtCode code) {
        return code.province().map(ALL::get);
    }

    public static List<Province> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<Character, Province> read() {
        Map<Character, Province> all = new LinkedHashMap<>();
        for (var row : RegisterFile.beside(Province.class, "provinces.tsv").rows()) {
            char character = row.text("character").charAt(0);
            all.put(character, new Province(character, row.text("name"), row.text("region")));
        }
        return all;
    }
}
