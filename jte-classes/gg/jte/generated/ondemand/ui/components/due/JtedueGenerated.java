package gg.jte.generated.ondemand.ui.components.due;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.due.Due;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtedueGenerated {
	public static final String JTE_NAME = "ui/components/due/due.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,9,9,9,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text, Due due) {
		if (due.href() != null) {
			jteOutput.writeContent("\n<a class=\"mj-due mj-due-");
			jteOutput.setContext("a", "class");
			jteOutput.writeUserContent(due.urgency().css());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_0 = due.href();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_1 = due.href();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" hx-get=\"");
				jteOutput.setContext("a", "hx-get");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" hx-select=\".mj-ledger\" hx-target=\"#drawer-body\" hx-swap=\"innerHTML\"");
			var __jte_html_attribute_2 = text.of("ui.due.reasons");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><span class=\"mj-due-mark\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(text.of(due.urgency().key()));
			jteOutput.writeContent("</span><time class=\"mj-due-date\"");
			var __jte_html_attribute_3 = due.date().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" datetime=\"");
				jteOutput.setContext("time", "datetime");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("time", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("time", null);
			jteOutput.writeUserContent(text.date(due.date()));
			jteOutput.writeContent("</time><span class=\"mj-due-days\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(due.daysInWords(text));
			jteOutput.writeContent("</span><span class=\"mj-due-why\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(text.of("ui.due.why"));
			jteOutput.writeContent("</span></a>\n");
		} else {
			jteOutput.writeContent("\n<span class=\"mj-due mj-due-");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(due.urgency().css());
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"><span class=\"mj-due-mark\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(text.of(due.urgency().key()));
			jteOutput.writeContent("</span><time class=\"mj-due-date\"");
			var __jte_html_attribute_4 = due.date().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" datetime=\"");
				jteOutput.setContext("time", "datetime");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("time", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("time", null);
			jteOutput.writeUserContent(text.date(due.date()));
			jteOutput.writeContent("</time><span class=\"mj-due-days\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(due.daysInWords(text));
			jteOutput.writeContent("</span></span>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		Due due = (Due)params.get("due");
		render(jteOutput, jteHtmlInterceptor, text, due);
	}
}
