package gg.jte.generated.ondemand.ui.components.field;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtetextareaGenerated {
	public static final String JTE_NAME = "ui/components/field/textarea.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,7,7,7,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Text text, Field field) {
		gg.jte.generated.ondemand.ui.components.field.JtewrapGenerated.render(jteOutput, jteHtmlInterceptor, text, field, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<textarea rows=\"4\" class=\"form-control");
				jteOutput.setContext("textarea", "class");
				jteOutput.writeUserContent(field.error() == null ? "" : " is-invalid");
				jteOutput.setContext("textarea", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_0 = field.name();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" id=\"");
					jteOutput.setContext("textarea", "id");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = field.name();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" name=\"");
					jteOutput.setContext("textarea", "name");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = field.attributes().length();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" maxlength=\"");
					jteOutput.setContext("textarea", "maxlength");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_3 = field.required();
				if (__jte_html_attribute_3) {
				jteOutput.writeContent(" required");
				}
				var __jte_html_attribute_4 = field.describedBy();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" aria-describedby=\"");
					jteOutput.setContext("textarea", "aria-describedby");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_5 = field.error() == null ? null : "true";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" aria-invalid=\"");
					jteOutput.setContext("textarea", "aria-invalid");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("textarea", null);
				jteOutput.writeUserContent(field.value());
				jteOutput.writeContent("</textarea>\n");
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
