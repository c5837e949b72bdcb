package org.mingjing.bench;

import java.util.List;

/** 一项测量 Measures one thing and reports it. */
@FunctionalInterface
public interface Measurement {

    /**
     * @param arguments as given after the name
     * @throws Exception when it cannot be measured: nothing is reported then
     */
    void run(Report report, List<String> arguments) throws Exception;
}
