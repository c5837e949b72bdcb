package gg.jte.generated.ondemand.ui.examples;
import gg.jte.Content;
import org.mingjing.court.ui.Text;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtespecimenGenerated {
	public static final String JTE_NAME = "ui/examples/specimen.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,6,6,6,6,7,7,7,9,9,9,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text, String state, Content content) {
		jteOutput.writeContent("<section class=\"mj-specimen\">\n<h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(text.of("examples.state." + state));
		jteOutput.writeContent("</h2>\n");
		jteOutput.setContext("section", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		String state = (String)params.get("state");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, text, state, content);
	}
}
