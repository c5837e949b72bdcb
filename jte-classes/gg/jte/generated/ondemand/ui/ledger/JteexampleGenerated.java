package gg.jte.generated.ondemand.ui.ledger;
import org.mingjing.court.ui.Frame;
import java.util.List;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteexampleGenerated {
	public static final String JTE_NAME = "ui/ledger/example.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,6,7,7,8,8,9,9,10,10,10,11,11,11,12,12,13,13,13,14,14,14,15,15,16,16,16,17,17,17,18,18,18,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		var t = frame.text();
		jteOutput.writeContent("\n");
		var today = frame.today();
		jteOutput.writeContent("\n");
		var lines = List.of(new LedgerLine(t.of("examples.ledger.start"), today.minusDays(150), t.of("examples.ledger.startCite"), null), new LedgerLine(t.of("examples.ledger.base"), today.plusDays(33), t.of("examples.ledger.baseCite"), t.of("examples.refusal.article")), new LedgerLine(t.of("examples.ledger.exclusion"), today.plusDays(63), t.of("examples.ledger.exclusionCite"), null), new LedgerLine(t.of("examples.ledger.roll"), today.plusDays(65), t.of("examples.ledger.rollCite"), t.of("examples.refusal.article")));
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.ui.examples.JtesheetGenerated.render(jteOutput, jteHtmlInterceptor, frame, "ledger", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "normal", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n<div class=\"mj-paper mj-ledger-page\">");
						gg.jte.generated.ondemand.ui.ledger.JteledgerGenerated.render(jteOutput, jteHtmlInterceptor, t, new LedgerView(t.of("examples.sample.number"), Due.of(today.plusDays(65), today, Urgency.AHEAD, null), lines, List.of(t.of("examples.ledger.provisional")), "2026-11"));
						jteOutput.writeContent("</div>\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "open", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n<p>");
						gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(65), today, Urgency.AHEAD, "/examples/ledger"));
						jteOutput.writeContent("</p>\n");
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
