package gg.jte.generated.ondemand.ui.components.empty;
import gg.jte.Content;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteemptyGenerated {
	public static final String JTE_NAME = "ui/components/empty/empty.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,5,5,5,5,6,6,6,6,6,6,6,7,7,7,7,7,7,7,9,9,9,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String title, String hint, Content action) {
		jteOutput.writeContent("<div class=\"mj-empty\">\n<p class=\"mj-empty-title\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</p>\n");
		if (hint != null) {
			jteOutput.writeContent("<p>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n");
		if (action != null) {
			jteOutput.writeContent("<div>");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(action);
			jteOutput.writeContent("</div>");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String title = (String)params.get("title");
		String hint = (String)params.getOrDefault("hint",  null);
		Content action = (Content)params.getOrDefault("action",  null);
		render(jteOutput, jteHtmlInterceptor, title, hint, action);
	}
}
