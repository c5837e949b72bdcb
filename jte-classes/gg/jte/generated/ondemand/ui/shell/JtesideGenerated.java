package gg.jte.generated.ondemand.ui.shell;
import org.mingjing.court.ui.Frame;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtesideGenerated {
	public static final String JTE_NAME = "ui/shell/side.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,4,4,4,6,6,6,6,6,9,9,10,10,10,11,11,12,12,12,12,12,12,12,12,12,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,20,20,21,21,21,21,21,21,22,22,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,27,27,28,28,28,30,30,35,35,35,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		jteOutput.writeContent("<header class=\"mj-side\">\n<div class=\"mj-side-head\">\n<a class=\"mj-home\" href=\"/\">");
		gg.jte.generated.ondemand.ui.shell.JtewordmarkGenerated.render(jteOutput, jteHtmlInterceptor, frame.text());
		jteOutput.writeContent("</a>\n<input type=\"checkbox\" id=\"menu\" class=\"mj-menu-switch\">\n<label class=\"mj-menu-button\" for=\"menu\">");
		gg.jte.generated.ondemand.ui.components.icon.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "menu",  null);
		jteOutput.writeContent("<span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(frame.text().of("shell.menu"));
		jteOutput.writeContent("</span></label>\n</div>\n<div class=\"mj-side-body\">\n");
		if (frame.person() != null) {
			jteOutput.writeContent("\n<p class=\"mj-side-court\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(frame.person().court());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n<nav");
		var __jte_html_attribute_0 = frame.text().of("shell.navigation");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<ul class=\"mj-nav\">\n");
		for (var item : frame.navigation()) {
			jteOutput.writeContent("\n<li><a");
			var __jte_html_attribute_1 = item.path();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" class=\"mj-nav-link\"");
			var __jte_html_attribute_2 = item.holds(frame.path()) ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			gg.jte.generated.ondemand.ui.components.icon.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, item.icon(),  null);
			jteOutput.writeContent("<span class=\"mj-nav-name\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(frame.text().of(item.key()));
			jteOutput.writeContent("</span>");
			if (item.count() > 0) {
				jteOutput.writeContent("<span class=\"mj-count\"><span aria-hidden=\"true\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(item.shown());
				jteOutput.writeContent("</span><span class=\"visually-hidden\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(frame.text().of("shell.count", item.count()));
				jteOutput.writeContent("</span></span>");
			}
			jteOutput.writeContent("</a></li>\n");
		}
		jteOutput.writeContent("\n</ul>\n</nav>\n<div class=\"mj-side-foot\">\n");
		if (frame.person() != null) {
			jteOutput.writeContent("\n<p class=\"mj-who\"><strong>");
			jteOutput.setContext("strong", null);
			jteOutput.writeUserContent(frame.person().name());
			jteOutput.writeContent("</strong><span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(frame.person().post());
			jteOutput.writeContent("</span></p>\n");
		}
		jteOutput.writeContent("\n<div class=\"mj-side-actions\">\n<a");
		var __jte_html_attribute_3 = frame.otherLanguage();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = frame.text().chinese() ? "en" : "zh-CN";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" hreflang=\"");
			jteOutput.setContext("a", "hreflang");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = frame.text().chinese() ? "en" : "zh-CN";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("a", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(frame.text().of("shell.otherLanguage"));
		jteOutput.writeContent("</a>\n");
		if (frame.person() != null) {
			jteOutput.writeContent("\n<form method=\"post\" action=\"/logout\">\n");
			gg.jte.generated.ondemand.ui.components.token.JtetokenGenerated.render(jteOutput, jteHtmlInterceptor, frame);
			jteOutput.writeContent("\n<button type=\"submit\" class=\"mj-quiet\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(frame.text().of("shell.logout"));
			jteOutput.writeContent("</button>\n</form>\n");
		}
		jteOutput.writeContent("\n</div>\n</div>\n</div>\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
