package org.mingjing.law.courts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/**
 * 法院代字登记册 The register of court codes. It holds a sample of the courts; a court that it does not hold is not thereby no court. A
 * code is looked up, never computed: it stays with its court when regions change (法〔2015〕137号 13).
 */
@Term("法院代字登记册")
public final class Courts {

    private static final List<Court> ALL = read();
    private static final Map<CourtCode, Court> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Court::code, Function.identity()));
    private static final Map<String, Court> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Court::name, Function.identity()));

    private Courts() {}

    public static List<Court> all() {
        return ALL;
    }

    /** The court that bears the code on a day. */
    public static Optional<Court> byCode(CourtCode code, LocalDate day) {
        return Optional.ofNullable(BY_CODE.get(code))
                .filter(court -> court.validity().contains(day));
    }

    /** The court of this full name. */
    public static Optional<Court> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The courts directly below, in the order of their codes. */
    public static List<Court> below(CourtCode superior) {
        return ALL.stream()
                .filter(court -> court.superior().filter(superior::equals).isPresent())
                .toList();
    }

    private static List<Court> read() {
        return RegisterFile.beside(Courts.class, "courts.tsv").rows().stream()
                .map(row -> new Court(
                        CourtCode.of(row.text("code")),
                        row.text("name"),
                        CourtCode.parse(row.text("superior")),
                        row.text("region"),
                        row.validity(),
                        row.reliability()))
                .toList();
    }
}
