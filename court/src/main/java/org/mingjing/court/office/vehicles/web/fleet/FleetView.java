package org.mingjing.court.office.vehicles.web.fleet;

import java.util.List;
import org.mingjing.court.ui.components.chip.Chip;

/** 车辆管理内容 */
public record FleetView(List<CarRow> cars, List<DriverRow> drivers) {

    /** 车辆一行 */
    public record CarRow(
            String href, String plate, String model, int seats, Chip state, Chip inspection, Chip insured) {}

    /** 驾驶员一行 */
    public record DriverRow(String id, String name, String phone) {}
}
