package gg.jte.generated.ondemand.ui.examples;
import java.util.List;
import org.mingjing.court.ui.Frame;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteindexGenerated {
	public static final String JTE_NAME = "ui/examples/index.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,4,4,5,5,5,6,6,8,8,9,9,9,9,9,9,9,9,9,9,10,10,12,12,12,13,13,13,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, List<String> names) {
		var t = frame.text();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.ui.shell.JteshellGenerated.render(jteOutput, jteHtmlInterceptor, frame, t.of("examples.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.components.heading.JteheadingGenerated.render(jteOutput, jteHtmlInterceptor, t, t.of("examples.title"),  List.of(), t.of("examples.lead"),  null);
				jteOutput.writeContent("\n<ul class=\"mj-examples\">\n");
				for (var name : names) {
					jteOutput.writeContent("\n<li><a href=\"/examples/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(name);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(t.of("examples." + name));
					jteOutput.writeContent("</a><code>");
					jteOutput.setContext("code", null);
					jteOutput.writeUserContent(name);
					jteOutput.writeContent("</code></li>\n");
				}
				jteOutput.writeContent("\n</ul>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		List<String> names = (List<String>)params.get("names");
		render(jteOutput, jteHtmlInterceptor, frame, names);
	}
}
