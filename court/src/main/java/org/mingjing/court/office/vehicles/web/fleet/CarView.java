package org.mingjing.court.office.vehicles.web.fleet;

import java.util.List;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;

/**
 * 一辆车
 *
 * @param out what takes it out of service
 * @param fates for each trip it was to make meanwhile what becomes of it; empty: there is none, or no days were given yet
 * @param coming 已派的用车 that lie ahead
 * @param months 月账
 */
public record CarView(
        String plate,
        List<Fact> facts,
        List<ComingRow> coming,
        List<MonthRow> months,
        List<OutRow> outages,
        List<Input> out,
        List<Field> fates) {

    /** 将来用车一行 */
    public record ComingRow(String href, String when, String destination, String who, String driver) {}

    /**
     * 停用一行
     *
     * @param open whether it can still be ended
     */
    public record OutRow(String id, String days, String reason, String note, boolean open) {}

    /** 月账一行 */
    public record MonthRow(String month, int trips, int km, String cost) {}
}
