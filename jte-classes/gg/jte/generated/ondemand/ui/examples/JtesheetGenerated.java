package gg.jte.generated.ondemand.ui.examples;
import gg.jte.Content;
import java.util.List;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.heading.Crumb;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtesheetGenerated {
	public static final String JTE_NAME = "ui/examples/sheet.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,4,7,7,8,8,8,9,9,10,10,10,11,11,11,12,12,12,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, String name, Content content) {
		var t = frame.text();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.ui.shell.JteshellGenerated.render(jteOutput, jteHtmlInterceptor, frame, t.of("examples." + name), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.components.heading.JteheadingGenerated.render(jteOutput, jteHtmlInterceptor, t, t.of("examples." + name), List.of(Crumb.to(t.of("examples.title"), "/examples"), Crumb.here(t.of("examples." + name))), "ui/components/" + name,  null);
				jteOutput.writeContent("\n");
				jteOutput.setContext("html", null);
				jteOutput.writeUserContent(content);
				jteOutput.writeContent("\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		String name = (String)params.get("name");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, frame, name, content);
	}
}
