package gg.jte.generated.ondemand.ui.components.field;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.errors.FormErrors;
import java.util.List;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteexampleGenerated {
	public static final String JTE_NAME = "ui/components/field/example.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,5,6,6,7,7,8,8,9,9,9,10,10,10,12,12,14,14,15,15,17,17,18,18,19,19,20,20,22,22,22,23,23,23,25,25,27,27,28,28,30,30,31,31,32,32,33,33,35,35,35,36,36,36,38,38,40,40,41,41,43,43,44,44,45,45,46,46,48,48,48,49,49,49,50,50,50,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		var t = frame.text();
		jteOutput.writeContent("\n");
		var today = frame.today();
		jteOutput.writeContent("\n");
		var errors = FormErrors.NONE.and("e-reason", t.of("examples.error.reason")).and("e-from", t.of("examples.error.from")).and("e-ground", t.of("examples.error.ground")).and(null, t.of("examples.error.whole"));
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.ui.examples.JtesheetGenerated.render(jteOutput, jteHtmlInterceptor, frame, "field", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "normal", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n<form class=\"mj-form mj-paper\" method=\"get\" action=\"/examples/field\">\n");
						gg.jte.generated.ondemand.ui.components.field.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("n-reason", t.of("examples.field.reason")).hint(t.of("examples.field.reasonHint")).mandatory().upTo(200));
						jteOutput.writeContent("\n<div class=\"mj-form-row\">\n");
						gg.jte.generated.ondemand.ui.components.field.JtedateGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("n-from", t.of("examples.field.from")).mandatory().between(today.minusYears(1), today));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtenumberGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("n-days", t.of("examples.field.days")).between(1, 90));
						jteOutput.writeContent("\n</div>\n");
						gg.jte.generated.ondemand.ui.components.field.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("n-ground", t.of("examples.field.ground")).choices(List.of(new Option("a", t.of("examples.sample.procedure")), new Option("b", t.of("examples.sample.longCourt")))));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("n-note", t.of("examples.field.note")));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtefileGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("n-file", t.of("examples.field.file")).hint(t.of("examples.field.fileHint")).accepting(".pdf,.ofd"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtecheckGenerated.render(jteOutput, jteHtmlInterceptor, Field.of("n-agreed", t.of("examples.field.agreed")));
						jteOutput.writeContent("\n</form>\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "error", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n<form class=\"mj-form mj-paper\" method=\"get\" action=\"/examples/field\">\n");
						gg.jte.generated.ondemand.ui.components.field.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("e-reason", t.of("examples.field.reason")).hint(t.of("examples.field.reasonHint")).mandatory().upTo(200).errorOf(errors));
						jteOutput.writeContent("\n<div class=\"mj-form-row\">\n");
						gg.jte.generated.ondemand.ui.components.field.JtedateGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("e-from", t.of("examples.field.from")).mandatory().between(today.minusYears(1), today).errorOf(errors));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtenumberGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("e-days", t.of("examples.field.days")).between(1, 90).errorOf(errors));
						jteOutput.writeContent("\n</div>\n");
						gg.jte.generated.ondemand.ui.components.field.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("e-ground", t.of("examples.field.ground")).choices(List.of(new Option("a", t.of("examples.sample.procedure")), new Option("b", t.of("examples.sample.longCourt")))).errorOf(errors));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("e-note", t.of("examples.field.note")));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtefileGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("e-file", t.of("examples.field.file")).hint(t.of("examples.field.fileHint")).accepting(".pdf,.ofd").errorOf(errors));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtecheckGenerated.render(jteOutput, jteHtmlInterceptor, Field.of("e-agreed", t.of("examples.field.agreed")));
						jteOutput.writeContent("\n</form>\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "long", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n<form class=\"mj-form mj-paper\" method=\"get\" action=\"/examples/field\">\n");
						gg.jte.generated.ondemand.ui.components.field.JtetextGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("l-reason", t.of("examples.field.reason")).hint(t.of("examples.field.reasonHint")).mandatory().upTo(200).holding(t.of("examples.sample.longParty")));
						jteOutput.writeContent("\n<div class=\"mj-form-row\">\n");
						gg.jte.generated.ondemand.ui.components.field.JtedateGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("l-from", t.of("examples.field.from")).mandatory().between(today.minusYears(1), today).holding(today));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtenumberGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("l-days", t.of("examples.field.days")).between(1, 90).holding(30));
						jteOutput.writeContent("\n</div>\n");
						gg.jte.generated.ondemand.ui.components.field.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("l-ground", t.of("examples.field.ground")).choices(List.of(new Option("a", t.of("examples.sample.procedure")), new Option("b", t.of("examples.sample.longCourt")))).holding("b"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("l-note", t.of("examples.field.note")).holding(t.of("examples.sample.longParties")));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtefileGenerated.render(jteOutput, jteHtmlInterceptor, t, Field.of("l-file", t.of("examples.field.file")).hint(t.of("examples.field.fileHint")).accepting(".pdf,.ofd"));
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.field.JtecheckGenerated.render(jteOutput, jteHtmlInterceptor, Field.of("l-agreed", t.of("examples.field.agreed")));
						jteOutput.writeContent("\n</form>\n");
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
