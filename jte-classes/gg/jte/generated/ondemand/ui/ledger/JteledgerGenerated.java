package gg.jte.generated.ondemand.ui.ledger;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.ledger.LedgerView;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteledgerGenerated {
	public static final String JTE_NAME = "ui/ledger/ledger.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,6,6,6,6,7,7,7,8,8,9,9,10,10,12,12,13,13,13,13,13,14,14,15,15,16,16,16,17,17,19,19,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,24,24,24,25,25,26,26,26,26,26,26,27,27,29,29,31,31,32,32,32,34,34,34,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text, LedgerView ledger) {
		jteOutput.writeContent("<section class=\"mj-ledger\" aria-labelledby=\"ledger-title\">\n<header class=\"mj-ledger-head\">\n<h2 id=\"ledger-title\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(text.of("ui.ledger.title"));
		jteOutput.writeContent("</h2>\n<p class=\"mj-ledger-subject\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(ledger.subject());
		jteOutput.writeContent("</p>\n");
		if (ledger.due() != null) {
			jteOutput.writeContent("\n<p class=\"mj-ledger-due\">");
			gg.jte.generated.ondemand.ui.components.due.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, text, ledger.due());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n</header>\n");
		for (var note : ledger.notes()) {
			jteOutput.writeContent("\n<p class=\"mj-ledger-note\">");
			gg.jte.generated.ondemand.ui.components.icon.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "warning",  null);
			jteOutput.writeContent("<span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(note);
			jteOutput.writeContent("</span></p>\n");
		}
		jteOutput.writeContent("\n");
		if (ledger.lines().isEmpty()) {
			jteOutput.writeContent("\n<p class=\"mj-ledger-none\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(text.of("ui.ledger.none"));
			jteOutput.writeContent("</p>\n");
		} else {
			jteOutput.writeContent("\n<ol class=\"mj-ledger-lines\">\n");
			for (var line : ledger.lines()) {
				jteOutput.writeContent("\n<li>\n<p class=\"mj-ledger-sentence\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(line.sentence());
				jteOutput.writeContent("</p>\n");
				if (line.date() != null) {
					jteOutput.writeContent("<p class=\"mj-ledger-date\"><time");
					var __jte_html_attribute_0 = line.date().toString();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" datetime=\"");
						jteOutput.setContext("time", "datetime");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("time", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("time", null);
					jteOutput.writeUserContent(text.date(line.date()));
					jteOutput.writeContent("</time></p>");
				}
				jteOutput.writeContent("\n");
				if (line.article() == null) {
					jteOutput.writeContent("\n<p class=\"mj-cite\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(line.citation());
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("\n<details class=\"mj-article\"><summary class=\"mj-cite\">");
					jteOutput.setContext("summary", null);
					jteOutput.writeUserContent(line.citation());
					jteOutput.writeContent("</summary><blockquote>");
					jteOutput.setContext("blockquote", null);
					jteOutput.writeUserContent(line.article());
					jteOutput.writeContent("</blockquote></details>\n");
				}
				jteOutput.writeContent("\n</li>\n");
			}
			jteOutput.writeContent("\n</ol>\n");
		}
		jteOutput.writeContent("\n<p class=\"mj-ledger-rules\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(text.of("ui.ledger.rules", ledger.ruleSet()));
		jteOutput.writeContent("</p>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		LedgerView ledger = (LedgerView)params.get("ledger");
		render(jteOutput, jteHtmlInterceptor, text, ledger);
	}
}
