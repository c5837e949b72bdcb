package gg.jte.generated.ondemand.ui.shell;
import org.mingjing.court.ui.Frame;
import gg.jte.Content;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteshellGenerated {
	public static final String JTE_NAME = "ui/shell/shell.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,5,5,5,6,6,6,8,8,10,10,11,11,11,12,12,14,14,14,18,18,19,19,19,20,20,20,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, String title, Content content) {
		gg.jte.generated.ondemand.ui.shell.JtedocumentGenerated.render(jteOutput, jteHtmlInterceptor, frame, title, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<a class=\"mj-skip\" href=\"#main\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(frame.text().of("shell.skip"));
				jteOutput.writeContent("</a>\n<div class=\"mj-house\">\n");
				gg.jte.generated.ondemand.ui.shell.JtesideGenerated.render(jteOutput, jteHtmlInterceptor, frame);
				jteOutput.writeContent("\n<div class=\"mj-room\">\n");
				if (frame.demo()) {
					jteOutput.writeContent("\n<p class=\"mj-demo\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(frame.text().of("shell.demo"));
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("\n<main id=\"main\" class=\"mj-main\" tabindex=\"-1\">\n");
				jteOutput.setContext("main", null);
				jteOutput.writeUserContent(content);
				jteOutput.writeContent("\n</main>\n</div>\n</div>\n");
				gg.jte.generated.ondemand.ui.shell.JtedrawerGenerated.render(jteOutput, jteHtmlInterceptor, frame.text());
				jteOutput.writeContent("\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, frame, title, content);
	}
}
