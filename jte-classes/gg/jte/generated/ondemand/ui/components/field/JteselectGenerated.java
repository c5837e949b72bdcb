package gg.jte.generated.ondemand.ui.components.field;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteselectGenerated {
	public static final String JTE_NAME = "ui/components/field/select.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,11,11,11,12,12,12,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text, Field field) {
		gg.jte.generated.ondemand.ui.components.field.JtewrapGenerated.render(jteOutput, jteHtmlInterceptor, text, field, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<select class=\"form-select");
				jteOutput.setContext("select", "class");
				jteOutput.writeUserContent(field.error() == null ? "" : " is-invalid");
				jteOutput.setContext("select", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_0 = field.name();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" id=\"");
					jteOutput.setContext("select", "id");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("select", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = field.name();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" name=\"");
					jteOutput.setContext("select", "name");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("select", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = field.required();
				if (__jte_html_attribute_2) {
				jteOutput.writeContent(" required");
				}
				var __jte_html_attribute_3 = field.describedBy();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" aria-describedby=\"");
					jteOutput.setContext("select", "aria-describedby");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("select", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_4 = field.error() == null ? null : "true";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" aria-invalid=\"");
					jteOutput.setContext("select", "aria-invalid");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("select", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				if (!field.required()) {
					jteOutput.writeContent("<option value=\"\"></option>");
				}
				jteOutput.writeContent("\n");
				for (var option : field.options()) {
					jteOutput.writeContent("\n<option");
					var __jte_html_attribute_5 = option.value();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_6 = option.value().equals(field.value());
					if (__jte_html_attribute_6) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(option.label());
					jteOutput.writeContent("</option>\n");
				}
				jteOutput.writeContent("\n</select>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Text text = (Text)params.get("text");
		Field field = (Field)params.get("field");
		render(jteOutput, jteHtmlInterceptor, text, field);
	}
}
