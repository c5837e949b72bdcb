package gg.jte.generated.ondemand.ui.shell;
import org.mingjing.court.ui.Text;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtedrawerGenerated {
	public static final String JTE_NAME = "ui/shell/drawer.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,6,6,6,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text) {
		jteOutput.writeContent("<aside id=\"drawer\" class=\"mj-drawer\"");
		var __jte_html_attribute_0 = text.of("shell.drawer");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("aside", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("aside", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" hidden>\n<div class=\"mj-drawer-head\"><a class=\"mj-drawer-whole\" id=\"drawer-whole\" href=\"/\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(text.of("shell.drawer.whole"));
		jteOutput.writeContent("</a><button type=\"button\" class=\"mj-drawer-close\" id=\"drawer-close\">");
		gg.jte.generated.ondemand.ui.components.icon.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "close",  null);
		jteOutput.writeContent("<span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(text.of("shell.drawer.close"));
		jteOutput.writeContent("</span></button></div>\n<div id=\"drawer-body\" class=\"mj-drawer-body\" tabindex=\"-1\"></div>\n</aside>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		render(jteOutput, jteHtmlInterceptor, text);
	}
}
