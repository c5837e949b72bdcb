package gg.jte.generated.ondemand.ui.components.heading;
import gg.jte.Content;
import java.util.List;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.heading.Crumb;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteheadingGenerated {
	public static final String JTE_NAME = "ui/components/heading/heading.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,4,10,10,10,11,11,11,11,11,11,11,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,16,16,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,22,22,22,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text, String title, List<Crumb> crumbs, String lead, Content actions) {
		jteOutput.writeContent("<div class=\"mj-heading\">\n");
		if (!crumbs.isEmpty()) {
			jteOutput.writeContent("\n<nav class=\"mj-crumbs\"");
			var __jte_html_attribute_0 = text.of("ui.crumbs");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("nav", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("nav", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><ol>\n");
			for (var crumb : crumbs) {
				jteOutput.writeContent("\n<li>");
				if (crumb.href() != null) {
					jteOutput.writeContent("<a");
					var __jte_html_attribute_1 = crumb.href();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(crumb.label());
					jteOutput.writeContent("</a>");
				} else {
					jteOutput.writeContent("<span aria-current=\"page\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(crumb.label());
					jteOutput.writeContent("</span>");
				}
				jteOutput.writeContent("</li>\n");
			}
			jteOutput.writeContent("\n</ol></nav>\n");
		}
		jteOutput.writeContent("\n<div class=\"mj-heading-line\">\n<div><h1>");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</h1>");
		if (lead != null) {
			jteOutput.writeContent("<p class=\"mj-lead\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(lead);
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("</div>\n");
		if (actions != null) {
			jteOutput.writeContent("<div class=\"mj-heading-actions\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(actions);
			jteOutput.writeContent("</div>");
		}
		jteOutput.writeContent("\n</div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		String title = (String)params.get("title");
		List<Crumb> crumbs = (List<Crumb>)params.getOrDefault("crumbs",  List.of());
		String lead = (String)params.getOrDefault("lead",  null);
		Content actions = (Content)params.getOrDefault("actions",  null);
		render(jteOutput, jteHtmlInterceptor, text, title, crumbs, lead, actions);
	}
}
