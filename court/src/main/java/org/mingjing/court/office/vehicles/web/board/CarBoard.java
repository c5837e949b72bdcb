package org.mingjing.court.office.vehicles.web.board;

import java.util.List;
import org.mingjing.court.ui.components.chip.Chip;

/** 用车台内容 */
public record CarBoard(List<Row> rows, List<CarLine> cars, boolean keeps) {

    /** 用车一行 */
    public record Row(
            String href, String when, String destination, String purpose, String who, String car, Chip state) {}

    /** 车辆一行 */
    public record CarLine(String plate, String model, int seats, String now) {}
}
