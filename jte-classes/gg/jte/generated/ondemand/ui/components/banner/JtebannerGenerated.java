package gg.jte.generated.ondemand.ui.components.banner;
import gg.jte.Content;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.banner.Banner;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtebannerGenerated {
	public static final String JTE_NAME = "ui/components/banner/banner.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,3,9,9,9,9,10,10,10,12,12,13,13,14,14,17,17,18,18,18,18,18,18,18,18,18,19,19,20,20,21,21,23,23,24,24,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,28,28,30,30,31,31,31,31,31,31,31,34,34,34,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text, Banner banner, Content actions) {
		jteOutput.writeContent("<header class=\"mj-banner\">\n<div class=\"mj-banner-top\">\n<div class=\"mj-banner-name\">\n<h1 class=\"mj-number\">");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(banner.number());
		jteOutput.writeContent("</h1>\n<p class=\"mj-banner-title\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(banner.title());
		jteOutput.writeContent("</p>\n</div>\n");
		if (banner.clock() != null) {
			jteOutput.writeContent("\n<div class=\"mj-banner-clock\">");
			gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, text, banner.clock());
			jteOutput.writeContent("</div>\n");
		}
		jteOutput.writeContent("\n</div>\n<div class=\"mj-banner-foot\">\n");
		if (!banner.chips().isEmpty()) {
			jteOutput.writeContent("\n<ul class=\"mj-chips\"");
			var __jte_html_attribute_0 = text.of("ui.banner.marks");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("ul", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("ul", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
			for (var chip : banner.chips()) {
				jteOutput.writeContent("\n<li>");
				gg.jte.generated.ondemand.ui.components.chip.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, chip);
				jteOutput.writeContent("</li>\n");
			}
			jteOutput.writeContent("\n</ul>\n");
		}
		jteOutput.writeContent("\n");
		if (!banner.facts().isEmpty()) {
			jteOutput.writeContent("\n<dl class=\"mj-banner-facts\">\n");
			for (var fact : banner.facts()) {
				jteOutput.writeContent("\n<div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(fact.term());
				jteOutput.writeContent("</dt><dd>");
				if (fact.href() != null) {
					jteOutput.writeContent("<a");
					var __jte_html_attribute_1 = fact.href();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(fact.value());
					jteOutput.writeContent("</a>");
				} else {
					jteOutput.setContext("dd", null);
					jteOutput.writeUserContent(fact.value());
				}
				jteOutput.writeContent("</dd></div>\n");
			}
			jteOutput.writeContent("\n</dl>\n");
		}
		jteOutput.writeContent("\n");
		if (actions != null) {
			jteOutput.writeContent("<div class=\"mj-heading-actions\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(actions);
			jteOutput.writeContent("</div>");
		}
		jteOutput.writeContent("\n</div>\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		Banner banner = (Banner)params.get("banner");
		Content actions = (Content)params.getOrDefault("actions",  null);
		render(jteOutput, jteHtmlInterceptor, text, banner, actions);
	}
}
