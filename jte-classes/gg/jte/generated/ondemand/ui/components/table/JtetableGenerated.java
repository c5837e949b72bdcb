package gg.jte.generated.ondemand.ui.components.table;
import gg.jte.Content;
import java.util.List;
import org.mingjing.court.ui.components.table.Column;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtetableGenerated {
	public static final String JTE_NAME = "ui/components/table/table.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,3,9,9,9,9,9,9,9,9,9,9,9,9,9,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,16,16,16,20,20,20,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String caption, List<Column> columns, Content rows, boolean captionShown) {
		jteOutput.writeContent("<div class=\"mj-table-wrap\">\n<table class=\"mj-table\">\n<caption");
		var __jte_html_attribute_0 = captionShown ? "mj-caption" : "visually-hidden";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("caption", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("caption", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("caption", null);
		jteOutput.writeUserContent(caption);
		jteOutput.writeContent("</caption>\n<thead><tr>\n");
		for (var column : columns) {
			jteOutput.writeContent("\n<th scope=\"col\"");
			var __jte_html_attribute_1 = column.figures() ? "mj-figures" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("th", "class");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("th", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = column.sort() == null ? null : column.order().aria();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" aria-sort=\"");
				jteOutput.setContext("th", "aria-sort");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("th", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			if (column.sort() != null) {
				jteOutput.writeContent("<a");
				var __jte_html_attribute_3 = column.sort();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" class=\"mj-sort mj-sort-");
				jteOutput.setContext("a", "class");
				jteOutput.writeUserContent(column.order().aria());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(column.label());
				jteOutput.writeContent("</a>");
			} else {
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(column.label());
			}
			jteOutput.writeContent("</th>\n");
		}
		jteOutput.writeContent("\n</tr></thead>\n<tbody>\n");
		jteOutput.setContext("tbody", null);
		jteOutput.writeUserContent(rows);
		jteOutput.writeContent("\n</tbody>\n</table>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String caption = (String)params.get("caption");
		List<Column> columns = (List<Column>)params.get("columns");
		Content rows = (Content)params.get("rows");
		boolean captionShown = (boolean)params.getOrDefault("captionShown",  false);
		render(jteOutput, jteHtmlInterceptor, caption, columns, rows, captionShown);
	}
}
