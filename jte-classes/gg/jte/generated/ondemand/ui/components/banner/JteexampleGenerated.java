package gg.jte.generated.ondemand.ui.components.banner;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.banner.Banner;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import java.util.List;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteexampleGenerated {
	public static final String JTE_NAME = "ui/components/banner/example.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,8,8,8,8,9,9,10,10,11,11,11,12,12,12,13,13,14,14,14,15,15,15,16,16,17,17,17,18,18,18,19,19,20,20,20,21,21,21,22,22,23,23,23,24,24,24,25,25,25,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		var t = frame.text();
		jteOutput.writeContent("\n");
		var today = frame.today();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.ui.examples.JtesheetGenerated.render(jteOutput, jteHtmlInterceptor, frame, "banner", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "normal", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.banner.JtebannerGenerated.render(jteOutput, jteHtmlInterceptor, t, new Banner(t.of("examples.sample.number"), t.of("examples.sample.parties"), List.of(Chip.of(t.of("examples.sample.procedure"), Tone.NOTE), Chip.of(t.of("examples.sample.state")), Chip.of(t.of("examples.sample.mark"), Tone.WARN)), List.of(new Fact(t.of("examples.sample.judge"), t.of("examples.sample.judgeName"), null), new Fact(t.of("examples.sample.next"), t.of("examples.sample.hearing"), "/examples/timeline")), Due.of(today.plusDays(9), today, Urgency.NEAR, "/examples/ledger")),  null);
						jteOutput.writeContent("\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "overdue", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.banner.JtebannerGenerated.render(jteOutput, jteHtmlInterceptor, t, new Banner(t.of("examples.sample.number"), t.of("examples.sample.parties"), List.of(Chip.of(t.of("examples.sample.procedure"), Tone.NOTE), Chip.of(t.of("examples.sample.state")), Chip.of(t.of("examples.sample.mark"), Tone.WARN)), List.of(new Fact(t.of("examples.sample.judge"), t.of("examples.sample.judgeName"), null), new Fact(t.of("examples.sample.next"), t.of("examples.sample.hearing"), "/examples/timeline")), Due.of(today.plusDays(-46), today, Urgency.SEVERE, "/examples/ledger")),  null);
						jteOutput.writeContent("\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "empty", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.banner.JtebannerGenerated.render(jteOutput, jteHtmlInterceptor, t, new Banner(t.of("examples.sample.number"), t.of("examples.sample.parties"), List.of(), List.of(), null),  null);
						jteOutput.writeContent("\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "long", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.banner.JtebannerGenerated.render(jteOutput, jteHtmlInterceptor, t, new Banner(t.of("examples.sample.longNumber"), t.of("examples.sample.longParties"), List.of(Chip.of(t.of("examples.sample.procedure"), Tone.NOTE), Chip.of(t.of("examples.sample.state")), Chip.of(t.of("examples.sample.mark"), Tone.WARN)), List.of(new Fact(t.of("examples.sample.division"), t.of("examples.sample.longCourt"), null)), Due.of(today.plusDays(120), today, Urgency.AHEAD, "/examples/ledger")),  null);
						jteOutput.writeContent("\n");
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
