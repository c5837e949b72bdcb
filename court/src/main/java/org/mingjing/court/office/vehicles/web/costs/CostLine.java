package org.mingjing.court.office.vehicles.web.costs;

/** 费用一行 Of one car in one month; amounts in yuan. */
public record CostLine(
        String month,
        String plate,
        int trips,
        int km,
        String fuel,
        String toll,
        String repair,
        String other,
        String all) {}
