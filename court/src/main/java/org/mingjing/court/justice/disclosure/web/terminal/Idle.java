package org.mingjing.court.justice.disclosure.web.terminal;

import jakarta.servlet.http.HttpServletResponse;

/** 无人操作 A page that nobody touches gives way to the start page; told to the browser itself, so that it needs no script. */
final class Idle {

    private Idle() {}

    static void forgetAfter(int seconds, HttpServletResponse response) {
        response.setHeader("Refresh", seconds + ";url=/terminal");
    }
}
