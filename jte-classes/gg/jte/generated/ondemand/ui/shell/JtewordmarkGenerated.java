package gg.jte.generated.ondemand.ui.shell;
import org.mingjing.court.ui.Text;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtewordmarkGenerated {
	public static final String JTE_NAME = "ui/shell/wordmark.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,2,2,2,2,3,3,3,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text) {
		jteOutput.writeContent("<span class=\"mj-wordmark\"><svg class=\"mj-mirror\" viewBox=\"0 0 32 32\" width=\"26\" height=\"26\" aria-hidden=\"true\" focusable=\"false\"><circle cx=\"16\" cy=\"16\" r=\"13.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\"/><circle cx=\"16\" cy=\"16\" r=\"9.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1\" opacity=\".65\"/><path d=\"M10.4 17.6a6 6 0 0 1 6.9-6.9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\"/></svg><span class=\"mj-wordmark-name\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(text.of("shell.product"));
		jteOutput.writeContent("</span></span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		render(jteOutput, jteHtmlInterceptor, text);
	}
}
