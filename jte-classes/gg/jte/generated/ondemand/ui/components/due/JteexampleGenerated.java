package gg.jte.generated.ondemand.ui.components.due;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteexampleGenerated {
	public static final String JTE_NAME = "ui/components/due/example.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,3,4,4,5,5,6,6,6,7,7,7,9,9,10,10,11,11,12,12,13,13,14,14,15,15,17,17,17,18,18,18,20,20,21,21,22,22,23,23,24,24,26,26,26,27,27,27,28,28,28,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		var t = frame.text();
		jteOutput.writeContent("\n");
		var today = frame.today();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.ui.examples.JtesheetGenerated.render(jteOutput, jteHtmlInterceptor, frame, "due", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "normal", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n<div class=\"mj-row\">\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(-46), today, Urgency.SEVERE, "/examples/ledger"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(-3), today, Urgency.OVERDUE, "/examples/ledger"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(0), today, Urgency.NEAR, "/examples/ledger"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(6), today, Urgency.NEAR, "/examples/ledger"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(121), today, Urgency.AHEAD, "/examples/ledger"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(40), today, Urgency.PAUSED, "/examples/ledger"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(-12), today, Urgency.ENDED, "/examples/ledger"));
						jteOutput.writeContent("\n</div>\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "plain", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n<div class=\"mj-row\">\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(-46), today, Urgency.SEVERE, null));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(-3), today, Urgency.OVERDUE, null));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(0), today, Urgency.NEAR, null));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(6), today, Urgency.NEAR, null));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(121), today, Urgency.AHEAD, null));
						jteOutput.writeContent("\n</div>\n");
					}
				});
				jteOutput.writeContent("\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
