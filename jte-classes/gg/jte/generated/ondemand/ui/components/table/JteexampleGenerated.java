package gg.jte.generated.ondemand.ui.components.table;
import org.mingjing.court.ui.Frame;
import java.util.List;
import org.mingjing.court.ui.components.table.Column;
import org.mingjing.court.ui.components.table.Column.Order;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteexampleGenerated {
	public static final String JTE_NAME = "ui/components/table/example.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,6,7,7,8,8,9,9,10,10,10,11,11,11,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,16,16,16,17,17,17,18,18,19,19,19,20,20,20,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,24,25,25,25,26,26,26,27,27,27,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		var t = frame.text();
		jteOutput.writeContent("\n");
		var today = frame.today();
		jteOutput.writeContent("\n");
		var columns = List.of(Column.figures(t.of("examples.sample.numberLabel")), Column.of(t.of("examples.sample.partiesLabel")), Column.of(t.of("examples.sample.judge")), Column.figures(t.of("examples.sample.filed")).sortedBy("/examples/table?sort=filed", Order.NONE), Column.figures(t.of("examples.sample.clock")).sortedBy("/examples/table?sort=due", Order.ASCENDING));
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.ui.examples.JtesheetGenerated.render(jteOutput, jteHtmlInterceptor, frame, "table", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "normal", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.table.JtetableGenerated.render(jteOutput, jteHtmlInterceptor, t.of("examples.table"), columns, new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								jteOutput.writeContent("\n<tr><th scope=\"row\" class=\"mj-figures\"><a href=\"/examples/banner\">");
								jteOutput.setContext("a", null);
								jteOutput.writeUserContent(t.of("examples.sample.number"));
								jteOutput.writeContent("</a></th><td");
								var __jte_html_attribute_0 = t.of("examples.sample.partiesLabel");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_0);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.of("examples.sample.parties"));
								jteOutput.writeContent("</td><td");
								var __jte_html_attribute_1 = t.of("examples.sample.judge");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_1);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.of("examples.sample.judgeName"));
								jteOutput.writeContent("</td><td class=\"mj-figures\"");
								var __jte_html_attribute_2 = t.of("examples.sample.filed");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_2);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.date(today.minusDays(150)));
								jteOutput.writeContent("</td><td");
								var __jte_html_attribute_3 = t.of("examples.sample.clock");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_3);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(-46), today, Urgency.SEVERE, "/examples/ledger"));
								jteOutput.writeContent("</td></tr>\n<tr><th scope=\"row\" class=\"mj-figures\"><a href=\"/examples/banner\">");
								jteOutput.setContext("a", null);
								jteOutput.writeUserContent(t.of("examples.sample.number"));
								jteOutput.writeContent("</a></th><td");
								var __jte_html_attribute_4 = t.of("examples.sample.partiesLabel");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_4);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.of("examples.sample.parties"));
								jteOutput.writeContent("</td><td");
								var __jte_html_attribute_5 = t.of("examples.sample.judge");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_5);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.of("examples.sample.judgeName"));
								jteOutput.writeContent("</td><td class=\"mj-figures\"");
								var __jte_html_attribute_6 = t.of("examples.sample.filed");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_6);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.date(today.minusDays(40)));
								jteOutput.writeContent("</td><td");
								var __jte_html_attribute_7 = t.of("examples.sample.clock");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_7);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(30), today, Urgency.AHEAD, "/examples/ledger"));
								jteOutput.writeContent("</td></tr>\n");
							}
						},  false);
						jteOutput.writeContent("\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "empty", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.empty.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, t.of("examples.sample.none"), t.of("examples.sample.noneHint"),  null);
						jteOutput.writeContent("\n");
					}
				});
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.examples.JtespecimenGenerated.render(jteOutput, jteHtmlInterceptor, t, "long", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.components.table.JtetableGenerated.render(jteOutput, jteHtmlInterceptor, t.of("examples.table"), columns, new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								jteOutput.writeContent("\n<tr><th scope=\"row\" class=\"mj-figures\"><a href=\"/examples/banner\">");
								jteOutput.setContext("a", null);
								jteOutput.writeUserContent(t.of("examples.sample.number"));
								jteOutput.writeContent("</a></th><td");
								var __jte_html_attribute_8 = t.of("examples.sample.partiesLabel");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_8);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.of("examples.sample.longParties"));
								jteOutput.writeContent("</td><td");
								var __jte_html_attribute_9 = t.of("examples.sample.judge");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_9);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.of("examples.sample.judgeName"));
								jteOutput.writeContent("</td><td class=\"mj-figures\"");
								var __jte_html_attribute_10 = t.of("examples.sample.filed");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_10);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.date(today.minusDays(150)));
								jteOutput.writeContent("</td><td");
								var __jte_html_attribute_11 = t.of("examples.sample.clock");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_11);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(-46), today, Urgency.SEVERE, "/examples/ledger"));
								jteOutput.writeContent("</td></tr>\n<tr><th scope=\"row\" class=\"mj-figures\"><a href=\"/examples/banner\">");
								jteOutput.setContext("a", null);
								jteOutput.writeUserContent(t.of("examples.sample.longNumber"));
								jteOutput.writeContent("</a></th><td");
								var __jte_html_attribute_12 = t.of("examples.sample.partiesLabel");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_12);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.of("examples.sample.parties"));
								jteOutput.writeContent("</td><td");
								var __jte_html_attribute_13 = t.of("examples.sample.judge");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_13);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.of("examples.sample.judgeName"));
								jteOutput.writeContent("</td><td class=\"mj-figures\"");
								var __jte_html_attribute_14 = t.of("examples.sample.filed");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_14);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(t.date(today.minusDays(40)));
								jteOutput.writeContent("</td><td");
								var __jte_html_attribute_15 = t.of("examples.sample.clock");
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
									jteOutput.writeContent(" data-label=\"");
									jteOutput.setContext("td", "data-label");
									jteOutput.writeUserContent(__jte_html_attribute_15);
									jteOutput.setContext("td", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, t, Due.of(today.plusDays(4), today, Urgency.NEAR, "/examples/ledger"));
								jteOutput.writeContent("</td></tr>\n");
							}
						},  false);
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
