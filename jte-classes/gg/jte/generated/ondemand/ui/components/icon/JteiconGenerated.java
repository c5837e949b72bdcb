package gg.jte.generated.ondemand.ui.components.icon;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteiconGenerated {
	public static final String JTE_NAME = "ui/components/icon/icon.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name, String label) {
		jteOutput.writeContent("<span class=\"mj-icon mj-icon-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(name);
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = label == null ? null : "img";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" role=\"");
			jteOutput.setContext("span", "role");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = label;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("span", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = label == null ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-hidden=\"");
			jteOutput.setContext("span", "aria-hidden");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		String label = (String)params.getOrDefault("label",  null);
		render(jteOutput, jteHtmlInterceptor, name, label);
	}
}
