package org.mingjing.court.ui.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.springframework.boot.autoconfigure.JteView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;

/** 整页输出 Draws a page whole, then sends it: an error in its last line is still an error page, and small pieces cost nothing. */
final class PageView extends JteView {

    private final TemplateEngine templates;

    PageView(TemplateEngine templates) {
        super(templates);
        this.templates = templates;
    }

    @Override
    protected void renderMergedTemplateModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render(Objects.requireNonNull(getUrl()), model, page);
        response.setContentLength(page.getContentLength());
        response.getOutputStream().write(page.toByteArray());
    }
}
