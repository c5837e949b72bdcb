package gg.jte.generated.ondemand.ui.components.field;
import org.mingjing.court.ui.components.field.Field;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtecheckGenerated {
	public static final String JTE_NAME = "ui/components/field/check.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,7,7,7,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Field field) {
		jteOutput.writeContent("<div class=\"mj-field mj-check\">\n");
		if (field.error() != null) {
			jteOutput.writeContent("<p class=\"mj-error\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(field.name());
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-error\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(field.error());
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n<label><input type=\"checkbox\" class=\"form-check-input\"");
		var __jte_html_attribute_0 = field.name();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = field.name();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" value=\"true\"");
		var __jte_html_attribute_2 = "true".equals(field.value());
		if (__jte_html_attribute_2) {
		jteOutput.writeContent(" checked");
		}
		var __jte_html_attribute_3 = field.required();
		if (__jte_html_attribute_3) {
		jteOutput.writeContent(" required");
		}
		var __jte_html_attribute_4 = field.describedBy();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(field.label());
		jteOutput.writeContent("</span></label>\n");
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
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Field field = (Field)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
