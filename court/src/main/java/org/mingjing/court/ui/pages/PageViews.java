package org.mingjing.court.ui.pages;

import gg.jte.TemplateEngine;
import gg.jte.springframework.boot.autoconfigure.JteProperties;
import gg.jte.springframework.boot.autoconfigure.JteViewResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** 页面查找 A page's name is the place of its template. */
@Component
final class PageViews extends JteViewResolver {

    private final TemplateEngine templates;

    PageViews(TemplateEngine templates, JteProperties properties) {
        super(templates, properties);
        this.templates = templates;
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new PageView(templates);
    }
}
