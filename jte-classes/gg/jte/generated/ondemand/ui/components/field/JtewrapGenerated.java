package gg.jte.generated.ondemand.ui.components.field;
import gg.jte.Content;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtewrapGenerated {
	public static final String JTE_NAME = "ui/components/field/wrap.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,3,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,12,12,12,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text, Field field, Content input) {
		jteOutput.writeContent("<div class=\"mj-field\">\n<label");
		var __jte_html_attribute_0 = field.name();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(field.label());
		if (field.required()) {
			jteOutput.writeContent("<span class=\"mj-required\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(text.of("ui.field.required"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</label>\n");
		if (field.hint() != null) {
			jteOutput.writeContent("<p class=\"mj-hint\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(field.name());
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-hint\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(field.hint());
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n");
		if (field.error() != null) {
			jteOutput.writeContent("<p class=\"mj-error\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(field.name());
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-error\"><span class=\"visually-hidden\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(text.of("ui.field.error"));
			jteOutput.writeContent("</span>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(field.error());
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(input);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		Field field = (Field)params.get("field");
		Content input = (Content)params.get("input");
		render(jteOutput, jteHtmlInterceptor, text, field, input);
	}
}
